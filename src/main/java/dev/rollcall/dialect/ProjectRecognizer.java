package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.cue.Keys;
import dev.rollcall.cue.Search;
import dev.rollcall.markdown.Inlines;
import dev.rollcall.markdown.Span;
import dev.rollcall.model.ProjectMention;
import dev.rollcall.source.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads which repositories a meeting refers to: by links, by {@code owner/name#12}, by addresses without a scheme, and by
 * {@code owner/name} as code where that is no path. A repository that is only named in prose is left out.
 */
final class ProjectRecognizer implements Recognizer {
    private static final int MAX_CONTEXT = 300;
    private static final Cue BARE = Cue.of(
            "(?<![\\w.@/-])(?:git@|https?://)?(?:(?:www\\.)?github\\.com|raw\\.githubusercontent\\.com)[/:][^\\s<>\"'`)\\]]{3,400}",
            Pattern.CASE_INSENSITIVE);
    /** What {@link #BARE} begins with. */
    private static final Keys BEGINNINGS =
            Keys.of("git@", "http://", "https://", "www.github", "github.com", "raw.githubusercontent");

    private static final Cue REFERENCE =
            Cue.of("(?<![\\w./@#-])([A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}#\\d{1,9})(?![\\w-])");
    private static final Cue FILE =
            Cue.of("(?i).*\\.(?:md|py|pyi|pyx|js|mjs|cjs|ts|json|ya?ml|toml|c|cc|cpp|h|hpp|rs|go"
                    + "|rst|txt|html?|css|sh|ipynb|cfg|ini|java|lock|so|dll|csv|v\\d+)");
    private static final Cue REPOSITORY_WORD = Cue.of("(?iU)\\b(?:repo|repos|repository|repositories|fork)\\b");

    @Override
    public Findings recognize(MeetingText text) {
        List<TextPart> parts = TextPart.of(text.section());
        List<ProjectMention> sure = new ArrayList<>();
        List<ProjectMention> inCode = new ArrayList<>();
        for (TextPart part : parts) {
            Mentions mentions = new Mentions(part.text(), sure, inCode);
            part.text().deep().forEach(mentions::read);
        }
        KnownRepositories known = KnownRepositories.of(sure);
        List<ProjectMention> all = new ArrayList<>(sure);
        List<Reason> reasons = new ArrayList<>();
        sure.forEach(m -> reasons.add(new Reason(Rule.PROJECT_REFERENCE, m.written(), m.at())));
        inCode.stream().filter(known::accepts).forEach(m -> {
            all.add(m);
            reasons.add(new Reason(Rule.PROJECT_CODE, m.written(), m.at()));
        });
        return Findings.none()
                .withProjects(all.stream()
                        .sorted(java.util.Comparator.comparing(ProjectMention::at))
                        .distinct()
                        .toList())
                .withReasons(reasons);
    }

    /** The repositories that are named beyond doubt; they tell what {@code a/b} as code can be. */
    private record KnownRepositories(Set<String> projects, Set<String> owners, Set<String> names) {
        static KnownRepositories of(List<ProjectMention> mentions) {
            Set<String> projects =
                    mentions.stream().map(ProjectMention::project).collect(Collectors.toSet());
            return new KnownRepositories(
                    projects,
                    projects.stream().map(p -> p.substring(0, p.indexOf('/'))).collect(Collectors.toSet()),
                    projects.stream().map(p -> p.substring(p.indexOf('/') + 1)).collect(Collectors.toSet()));
        }

        /** {@code numpy/core} is a folder of the package numpy, though numpy is an owner as well. */
        boolean accepts(ProjectMention mention) {
            String owner = mention.project().substring(0, mention.project().indexOf('/'));
            String name = mention.project().substring(owner.length() + 1);
            boolean path = names.contains(owner) && !name.contains("-") && !name.equals(owner);
            boolean ownersName = owner.contains("-") || name.startsWith(owner + "-");
            return projects.contains(mention.project())
                    || mention.number().isPresent()
                    || (!path && (ownersName || owners.contains(owner)))
                    || (!path && REPOSITORY_WORD.isIn(mention.context()));
        }
    }

    /** The mentions of one running text. */
    private record Mentions(Inlines text, List<ProjectMention> sure, List<ProjectMention> inCode) {
        void read(Span span) {
            if (span instanceof Span.Link link) {
                RepositoryAddress.of(link.target()).ifPresent(a -> add(a, link.at()));
            } else if (span instanceof Span.Image image) {
                RepositoryAddress.of(image.target()).ifPresent(a -> add(a, image.at()));
            } else if (span instanceof Span.Words words) {
                words(words.value(), words.at());
            } else if (span instanceof Span.Tag tag) {
                addresses(tag.html(), tag.at());
            } else if (span instanceof Span.Code code) {
                code(code.value().strip(), code.at());
            }
        }

        private void words(String text, SourceRef at) {
            addresses(text, at);
            if (text.indexOf('#') < 0) {
                return;
            }
            Matcher reference = REFERENCE.matcher(text);
            while (reference.find()) {
                RepositoryAddress.reference(reference.group(1))
                        .filter(a -> !FILE.fits(a.name()))
                        .ifPresent(a -> add(a, at));
            }
        }

        private void addresses(String text, SourceRef at) {
            if (text.indexOf('/') < 0 && text.indexOf(':') < 0) {
                return;
            }
            Search bare = BARE.search(text, BEGINNINGS);
            while (bare.find()) {
                RepositoryAddress.of(bare.group()).ifPresent(a -> add(a, at));
            }
        }

        private void code(String code, SourceRef at) {
            addresses(code, at);
            Optional<RepositoryAddress> reference = RepositoryAddress.reference(code)
                    .filter(a -> !FILE.fits(a.name()))
                    .filter(a -> !a.name().startsWith("."))
                    .filter(a -> !a.owner().toLowerCase(Locale.ROOT).equals("application"));
            reference.ifPresent(a -> inCode.add(mention(a, at)));
        }

        /** The label of a link often repeats its target; that is one mention. */
        private void add(RepositoryAddress address, SourceRef at) {
            ProjectMention mention = mention(address, at);
            boolean repeated = !sure.isEmpty() && isSame(sure.get(sure.size() - 1), mention);
            if (!repeated) {
                sure.add(mention);
            }
        }

        private static boolean isSame(ProjectMention left, ProjectMention right) {
            return left.project().equals(right.project())
                    && left.number().equals(right.number())
                    && left.at().line() == right.at().line()
                    && Math.abs(left.at().column() - right.at().column()) <= 3;
        }

        private ProjectMention mention(RepositoryAddress address, SourceRef at) {
            return new ProjectMention(address.project(), address.written(), address.number(), context(text), at);
        }
    }

    private static String context(Inlines text) {
        String words = text.plain();
        String near = words.length() > 4 * MAX_CONTEXT ? words.substring(0, 4 * MAX_CONTEXT) : words;
        return TitleRecognizer.shortened(BareWords.spaced(near.strip()), MAX_CONTEXT);
    }
}
