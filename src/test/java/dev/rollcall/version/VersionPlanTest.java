package dev.rollcall.version;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.git.GitCommit;
import dev.rollcall.git.GitRef;
import dev.rollcall.source.SourceRef;
import dev.rollcall.source.YamlNode;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VersionPlanTest {
    private static final SourceRef AT = new SourceRef("site-config.yml", 4, 1);

    @Test
    void whatIsCheckedOutStandsAtTheRootWhereNothingIsSaid() {
        VersionPlan plan = plan(wishes("v*"), refs("v1.0", "v1.10", "v1.9", "other"), List.of("main"));
        assertEquals(List.of("main /", "v1.10 /v/v1.10/ old", "v1.9 /v/v1.9/ old", "v1.0 /v/v1.0/ old"), shown(plan));
        assertEquals(List.of(), plan.diagnostics());
    }

    @Test
    void theNewestThatFitsIsTheLatest() {
        VersionWishes wishes = new VersionWishes(
                texts("v*", "!*-rc*"),
                texts("main", "release/*"),
                Map.of("v2.0", "Second year"),
                Optional.of(text("v*")),
                Map.of("stable", text("v1.*")),
                texts("v1.0"));
        VersionPlan plan = plan(wishes, refs("v1.0", "v1.1", "v2.0", "v3.0-rc1"), List.of("main", "release/0"));
        assertEquals(
                List.of(
                        "main /v/main/ ahead",
                        "v2.0 / Second year",
                        "v1.1 /v/v1.1/ old [stable]",
                        "v1.0 /v/v1.0/ old noindex",
                        "release/0 /v/release-0/ old"),
                shown(plan));
        assertEquals(List.of(), plan.diagnostics());
        assertEquals(Optional.empty(), plan.versions().get(0).commit());
    }

    @Test
    void wordsBehindANumberComeBeforeIt() {
        List<String> names = Arrays.asList("v2.0", "main", "v2.0-rc1", "v10", "v2.0.1", "v2", "v2.0-rc10", "v2.0-rc2");
        assertEquals(
                List.of("main", "v10", "v2.0.1", "v2.0", "v2.0-rc10", "v2.0-rc2", "v2.0-rc1", "v2"),
                names.stream().sorted(new NameOrder()).toList());
    }

    @Test
    void whatCannotBeIsTold() {
        VersionWishes wishes = new VersionWishes(
                texts("v*", "year-*", "a b"),
                texts("no/*"),
                Map.of(),
                Optional.of(text("w*")),
                Map.of("stable", text("x*"), "V1", text("v1")),
                texts("v9"));
        VersionPlan plan = plan(wishes, refs("v1", "v2"), List.of("main"));
        assertEquals(
                Stream.of(
                                "error: `a b` is no pattern of names [version-pattern]",
                                "warning: `no/*` fits no branch [version-none]",
                                "warning: `year-*` fits no tag [version-none]",
                                "error: `w*` is none of the versions [version-latest]",
                                "error: `stable` leads to `x*`, which is none of the versions [version-alias]",
                                "error: `V1` cannot be an alias: a version has this address, or it has no letter or digit"
                                        + " [version-alias]",
                                "warning: `v9` fits no version [version-none]")
                        .sorted()
                        .toList(),
                told(plan));
        assertEquals("main", plan.current().name());
    }

    @Test
    void twoVersionsNeverShareAnAddress() {
        VersionPlan plan = plan(wishes("*", "**"), refs("2025/a", "2025-A", "nul.1", "***"), List.of("main"));
        assertEquals(
                List.of("error: `2025-A` is the address of the versions `2025/a` and `2025-A` [version-twice]"),
                told(plan));
        assertEquals(
                List.of("*** /v/unnamed/ ahead", "main /", "2025/a /v/2025-a/ old", "nul.1 /v/v-nul.1/ old"),
                shown(plan));
    }

    @Test
    void aShallowCloneIsTold() {
        VersionPlan plan =
                VersionPlan.of(wishes("v*"), new Checkout(Optional.empty(), true, refs("v1"), List.of()), AT);
        assertEquals(
                List.of("warning: the clone is shallow: versions whose commits it does not have are left out"
                        + " [version-shallow]"),
                told(plan));
        assertEquals(List.of("current /", "v1 /v/v1/ old"), shown(plan));
    }

    private static VersionPlan plan(VersionWishes wishes, List<GitRef> tags, List<String> branches) {
        List<GitRef> heads =
                branches.stream().map(b -> ref(GitRef.Kind.BRANCH, b)).toList();
        return VersionPlan.of(wishes, new Checkout(Optional.of("main"), false, tags, heads), AT);
    }

    private static VersionWishes wishes(String... tags) {
        return new VersionWishes(texts(tags), List.of(), Map.of(), Optional.empty(), Map.of(), List.of());
    }

    private static List<GitRef> refs(String... names) {
        return Stream.of(names).map(n -> ref(GitRef.Kind.TAG, n)).toList();
    }

    private static GitRef ref(GitRef.Kind kind, String name) {
        return new GitRef(kind, name, new GitCommit("1", "2", OffsetDateTime.parse("2026-01-01T00:00:00Z")));
    }

    private static List<YamlNode.Text> texts(String... values) {
        return Stream.of(values).map(VersionPlanTest::text).toList();
    }

    private static YamlNode.Text text(String value) {
        return new YamlNode.Text(value, AT);
    }

    private static List<String> shown(VersionPlan plan) {
        return plan.versions().stream()
                .map(v -> v.name() + " /" + v.root()
                        + switch (v.rank()) {
                            case CURRENT -> "";
                            case OLD -> " old";
                            case AHEAD -> " ahead";
                        }
                        + (v.title().equals(v.name()) ? "" : " " + v.title())
                        + (v.indexed() ? "" : " noindex")
                        + (v.aliases().isEmpty() ? "" : " " + v.aliases()))
                .toList();
    }

    private static List<String> told(VersionPlan plan) {
        return plan.diagnostics().stream()
                .map(d -> d.severity().name().toLowerCase(java.util.Locale.ROOT) + ": " + d.what() + " [" + d.code()
                        + "]")
                .sorted()
                .toList();
    }
}
