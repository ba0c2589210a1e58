package dev.rollcall.version;

import dev.rollcall.json.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the switcher of versions reads, as scripts so that it works from a disk as well: {@code versions.js} names the versions, and
 * {@code versions/pages-<n>.js} says who holds which page. A page is looked up by its identity, in the part that
 * {@link #part} tells; the script in the theme does the same.
 */
public final class SwitcherFiles {
    private static final int MOST_IN_A_PART = 2_000;

    private final List<Version> versions;
    private final Counterparts counterparts;
    private final Map<String, List<Object>> holders = new TreeMap<>();

    /** @param versions in the order in which they are shown */
    public SwitcherFiles(List<Version> versions, Counterparts counterparts) {
        this.versions = List.copyOf(versions);
        this.counterparts = counterparts;
    }

    /** Adds the pages of a version; versions in their order. */
    public void add(Version version, Collection<String> addresses) {
        int number = versions.indexOf(version);
        for (String address : addresses) {
            String identity = counterparts.identity(address);
            Object holder = identity.equals(address) ? (Object) number : List.of(number, address);
            holders.computeIfAbsent(identity, i -> new ArrayList<>()).add(holder);
        }
    }

    /** By path from the site's root. */
    public Map<String, String> files() {
        int parts = Math.max(1, (holders.size() + MOST_IN_A_PART - 1) / MOST_IN_A_PART);
        Map<String, String> files = new TreeMap<>();
        files.put("versions.js", "window.rollcallVersions=" + Json.compact(names(parts)) + ";\n");
        List<Map<String, Integer>> pages = new ArrayList<>();
        List<Map<List<Object>, Integer>> sets = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            pages.add(new LinkedHashMap<>());
            sets.add(new LinkedHashMap<>());
        }
        holders.forEach((identity, held) -> {
            int part = part(identity, parts);
            Map<List<Object>, Integer> known = sets.get(part);
            pages.get(part).put(identity, known.computeIfAbsent(held, h -> known.size()));
        });
        for (int part = 0; part < parts; part++) {
            Map<String, Object> held = new LinkedHashMap<>();
            held.put("sets", List.copyOf(sets.get(part).keySet()));
            held.put("pages", pages.get(part));
            files.put(
                    "versions/pages-" + part + ".js",
                    "window.rollcallVersions.part(" + part + "," + Json.compact(held) + ");\n");
        }
        return files;
    }

    /** Which of the parts knows an identity. */
    static int part(String identity, int parts) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < identity.length(); i++) {
            hash = (hash ^ identity.charAt(i)) * 0x01000193;
        }
        return Integer.remainderUnsigned(hash, parts);
    }

    private Map<String, Object> names(int parts) {
        List<Object> list = new ArrayList<>();
        for (Version version : versions) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("name", version.folder());
            entry.put("title", version.title());
            entry.put("root", version.root());
            entry.put("current", version.isCurrent());
            list.add(entry);
        }
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("parts", parts);
        names.put("list", list);
        return names;
    }

    /**
     * {@code versions.json}, for tools of others: each entry has the keys that mike writes and those that the PyData theme reads.
     *
     * @param root the absolute address of the site, where it is known
     */
    public static String list(List<Version> versions, Optional<String> root) {
        List<Object> list = new ArrayList<>();
        for (Version version : versions) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("version", version.folder());
            entry.put("title", version.title());
            entry.put("name", version.title());
            entry.put("url", root.orElse("") + version.root());
            entry.put("aliases", version.aliases());
            if (version.isCurrent()) {
                entry.put("preferred", true);
            }
            list.add(entry);
        }
        return Json.pretty(list);
    }
}
