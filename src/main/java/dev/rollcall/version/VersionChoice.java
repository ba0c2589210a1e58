package dev.rollcall.version;

import dev.rollcall.git.GitRef;
import dev.rollcall.git.RefPatterns;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceRef;
import dev.rollcall.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses versions by what is wished and what there is; made for one plan. */
record VersionChoice(
        VersionWishes wishes, Checkout checkout, SourceRef settings, VersionNames names, List<Diagnostic> told) {
    private static final String FETCH = "mend it, or fetch what is missing: `git fetch --tags origin`";

    VersionChoice(VersionWishes wishes, Checkout checkout, SourceRef settings) {
        this(wishes, checkout, settings, new VersionNames(), new ArrayList<>());
    }

    VersionPlan plan() {
        if (checkout.shallow()) {
            told.add(Diagnostic.warning(
                    settings,
                    "version-shallow",
                    "the clone is shallow: versions whose commits it does not have are left out",
                    "fetch the whole history and all tags, such as by `git fetch --unshallow --tags`"));
        }
        List<Candidate> found = candidates();
        Optional<Candidate> latest = latest(found);
        List<Candidate> all = new ArrayList<>(found);
        if (latest.isEmpty() && found.stream().noneMatch(Candidate::isCheckedOut)) {
            all.add(checkedOut());
        }
        all.sort((a, b) -> new NameOrder().compare(a.name(), b.name()));
        Candidate current = latest.orElseGet(
                () -> all.stream().filter(Candidate::isCheckedOut).findFirst().orElseThrow());
        List<Candidate> named = names.named(all, current, settings, told);
        Aliases aliases = Aliases.of(wishes.aliases(), named, names, told);
        RefPatterns noindex = new RefPatterns(texts(checked(
                "version", wishes.noindex(), named.stream().map(Candidate::name).toList(), "mend or remove it")));
        int at = named.indexOf(current);
        List<Version> versions = new ArrayList<>();
        for (Candidate candidate : named) {
            versions.add(version(candidate, Integer.compare(versions.size(), at), aliases, noindex));
        }
        return new VersionPlan(versions, told);
    }

    /** @param place before, at or behind that of the current one */
    private Version version(Candidate candidate, int place, Aliases aliases, RefPatterns noindex) {
        return new Version(
                candidate.name(),
                Optional.ofNullable(wishes.titles().get(candidate.name())).orElse(candidate.name()),
                names.folder(candidate),
                candidate.ref().map(GitRef::commit),
                candidate.ref().map(GitRef::kind).or(() -> checkout.branch().map(b -> GitRef.Kind.BRANCH)),
                place == 0 ? Version.Rank.CURRENT : place < 0 ? Version.Rank.AHEAD : Version.Rank.OLD,
                place == 0 || !noindex.match(candidate.name()),
                aliases.of(candidate));
    }

    private List<Candidate> candidates() {
        RefPatterns tags = new RefPatterns(texts(checked("tag", wishes.tags(), names(checkout.tags()), FETCH)));
        RefPatterns branches =
                new RefPatterns(texts(checked("branch", wishes.branches(), names(checkout.branches()), FETCH)));
        return Stream.concat(
                        checkout.tags().stream().filter(r -> tags.match(r.name())),
                        checkout.branches().stream().filter(r -> branches.match(r.name())))
                .map(ref -> isCheckedOut(ref) ? checkedOut() : new Candidate(ref.name(), Optional.of(ref)))
                .toList();
    }

    private boolean isCheckedOut(GitRef ref) {
        return ref.kind() == GitRef.Kind.BRANCH && checkout.branch().equals(Optional.of(ref.name()));
    }

    private Candidate checkedOut() {
        return new Candidate(checkout.branch().orElse("current"), Optional.empty());
    }

    private Optional<Candidate> latest(List<Candidate> found) {
        if (wishes.latest().isEmpty()) {
            return Optional.empty();
        }
        YamlNode.Text wish = wishes.latest().get();
        Optional<Candidate> latest = found.stream()
                .filter(c -> RefPatterns.fits(wish.value().strip(), c.name()))
                .min((a, b) -> new NameOrder().compare(a.name(), b.name()));
        if (latest.isEmpty()) {
            told.add(Diagnostic.error(
                    wish.at(),
                    "version-latest",
                    "`" + wish.value() + "` is none of the versions",
                    "name one that `tags` or `branches` let in; what is checked out was put at the root"));
        }
        return latest;
    }

    /** The patterns that can be used; those that fit nothing are told. */
    private List<YamlNode.Text> checked(String kind, List<YamlNode.Text> patterns, List<String> known, String mend) {
        List<YamlNode.Text> fit = new ArrayList<>();
        for (YamlNode.Text pattern : patterns) {
            String written = pattern.value().strip();
            boolean out = written.startsWith("!");
            String plain = out ? written.substring(1) : written;
            if (!RefPatterns.isFit(plain)) {
                told.add(Diagnostic.error(
                        pattern.at(),
                        "version-pattern",
                        "`" + written + "` is no pattern of names",
                        "write one such as `v*`, `release/*` or `!*-rc*`"));
                continue;
            }
            fit.add(new YamlNode.Text(written, pattern.at()));
            if (!out && known.stream().noneMatch(name -> RefPatterns.fits(plain, name))) {
                told.add(Diagnostic.warning(pattern.at(), "version-none", "`" + written + "` fits no " + kind, mend));
            }
        }
        return fit;
    }

    private static List<String> texts(List<YamlNode.Text> patterns) {
        return patterns.stream().map(YamlNode.Text::value).toList();
    }

    private static List<String> names(List<GitRef> refs) {
        return refs.stream().map(GitRef::name).toList();
    }
}
