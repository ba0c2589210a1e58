package dev.rollcall.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Where old addresses lead in the end, be it by way of others. */
final class Leads {
    private static final Pattern WEB = Pattern.compile("https?://.+", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEME = Pattern.compile("(?:[a-z][a-z0-9+.-]{0,30}:|//).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_SOURCE = Pattern.compile("\\.(?:rst|ipynb)$");
    private static final int LONGEST_WAY = 50;

    private final Set<String> living;
    private final Map<String, String> lowerCase = new HashMap<>();
    private final AddressBook book;
    private final Optional<String> url;
    private final Map<String, String> next = new HashMap<>();

    /** How the way from an old address ends. */
    sealed interface End {
        /** At a page of this site, perhaps with an anchor, or at an absolute address. */
        record At(String address) implements End {}

        /** Nowhere: nothing has this address. */
        record Nowhere(String address) implements End {}

        /** Never. */
        record Circle(String address) implements End {}
    }

    /**
     * @param living the addresses of all pages that answer for themselves, also of those that say that something is gone
     * @param url of the site
     */
    Leads(Set<String> living, AddressBook book, Optional<String> url) {
        this.living = living;
        living.forEach(page -> lowerCase.putIfAbsent(page.toLowerCase(Locale.ROOT), page));
        this.book = book;
        this.url = url;
    }

    /** An old address leads on. */
    void add(OldAddress from, String to) {
        next.put(from.toString(), to);
    }

    /** Where what is written as a target leads. */
    End end(String written) {
        String target = own(written.strip());
        Set<String> seen = new HashSet<>();
        while (seen.add(target) && seen.size() < LONGEST_WAY) {
            String current = target;
            if (SCHEME.matcher(target).matches()) {
                return WEB.matcher(target).matches() ? new End.At(target) : new End.Nowhere(target);
            }
            Optional<String> moved = target.indexOf('#') < 0 ? Optional.empty() : exactly(target);
            Optional<String> here = moved.isPresent() ? Optional.empty() : here(target);
            if (here.isPresent()) {
                return new End.At(here.get());
            }
            Optional<String> on = moved.or(() -> on(current));
            if (on.isEmpty()) {
                return new End.Nowhere(target);
            }
            target = own(on.get());
        }
        return new End.Circle(target);
    }

    /** An absolute address of this site as one from its root. */
    private String own(String target) {
        return url.filter(target::startsWith)
                .map(u -> target.substring(u.length()))
                .orElse(target);
    }

    private Optional<String> here(String target) {
        int hash = target.indexOf('#');
        String anchor = hash < 0 ? "" : target.substring(hash);
        String path = ContentPath.decoded(hash < 0 ? target : target.substring(0, hash))
                .replaceFirst("^(?:\\./|/)", "");
        return page(path).map(page -> page + anchor).or(() -> note(path, anchor));
    }

    private Optional<String> page(String path) {
        String stem = path.replaceFirst("(?:(?<![^/])index)?\\.html?$", "");
        return List.of(path, path + "/", stem, stem + "/").stream()
                .filter(p -> !p.equals("/"))
                .flatMap(p -> living.contains(p)
                        ? Optional.of(p).stream()
                        : Optional.ofNullable(lowerCase.get(p.toLowerCase(Locale.ROOT))).stream())
                .findFirst();
    }

    private Optional<String> note(String path, String anchor) {
        return book.note(OTHER_SOURCE.matcher(path).replaceFirst(""))
                .flatMap(book::first)
                .map(place -> place.address() + anchor);
    }

    /** The next step of this very place. */
    private Optional<String> exactly(String target) {
        return OldAddress.of(target).stream()
                .flatMap(old -> Optional.ofNullable(next.get(old.toString())).stream())
                .findFirst();
    }

    /** The same, else that of the page that it was on, whose new page is to have the anchor, too. */
    private Optional<String> on(String target) {
        return exactly(target)
                .or(() -> OldAddress.of(target).stream()
                        .flatMap(old -> Optional.ofNullable(next.get(old.page()))
                                .map(page -> page.indexOf('#') >= 0 || old.isWhole() ? page : page + "#" + old.anchor())
                                .stream())
                        .findFirst());
    }
}
