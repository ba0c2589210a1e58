package dev.rollcall.site;

import dev.rollcall.markdown.Annotation;
import dev.rollcall.markdown.LinkResolver;
import dev.rollcall.markdown.MarkdownDocument;
import dev.rollcall.markdown.MarkdownRenderer;
import dev.rollcall.markdown.Question;
import dev.rollcall.markdown.RenderRequest;
import dev.rollcall.markdown.Rendering;
import dev.rollcall.source.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a note looks, all of its lines or what stands around one place: the question that pages ask of notes. */
record HowToShow(Terms terms, NoteShowing.Wish wish, LinkResolver resolver) implements Question<Shown> {
    private static final MarkdownRenderer RENDERER = new MarkdownRenderer();

    /**
     * What it is asked with, but where links lead.
     *
     * @param place around which something is shown; empty for all lines
     * @param most how many characters are shown around it
     */
    record Terms(
            Optional<SourceRef> place,
            int most,
            int firstLine,
            int lastLine,
            String title,
            int topLevel,
            List<Annotation> annotations) {}

    static HowToShow all(NoteShowing.Wish wish, LinkResolver resolver) {
        return new HowToShow(terms(Optional.empty(), 0, wish), wish, resolver);
    }

    static HowToShow around(SourceRef place, int most, NoteShowing.Wish wish, LinkResolver resolver) {
        return new HowToShow(terms(Optional.of(place), most, wish), wish, resolver);
    }

    private static Terms terms(Optional<SourceRef> place, int most, NoteShowing.Wish wish) {
        return new Terms(
                place,
                most,
                wish.prose().firstLine(),
                wish.prose().lastLine(),
                wish.title(),
                wish.topLevel(),
                wish.annotations());
    }

    @Override
    public Shown answer(MarkdownDocument note) {
        List<Shown.Resolved> links = new ArrayList<>();
        LinkResolver noting = target -> {
            LinkResolver.LinkResolution leads = resolver.resolve(target);
            links.add(new Shown.Resolved(target, leads));
            return leads;
        };
        boolean dropTitle =
                terms.place().isEmpty() && OpeningTitle.of(note, wish.prose()).repeats(wish.title());
        RenderRequest request = new RenderRequest(
                note, terms.firstLine(), terms.lastLine(), terms.topLevel(), dropTitle, noting, terms.annotations());
        Optional<Rendering> rendering = terms.place()
                .map(place -> RENDERER.around(place, request, terms.most()))
                .orElseGet(() -> Optional.of(RENDERER.render(request)));
        return new Shown(rendering, links);
    }

    @Override
    public Class<Shown> type() {
        return Shown.class;
    }

    @Override
    public boolean isWhole(Shown answer) {
        return answer.rendering().stream().allMatch(Rendering::isWhole);
    }

    @Override
    public boolean holds(Shown before) {
        return isWhole(before)
                && before.links().stream()
                        .allMatch(l -> resolver.resolve(l.target()).equals(l.leads()));
    }
}
