package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.markdown.Block;
import dev.rollcall.markdown.Inlines;
import dev.rollcall.markdown.Item;
import dev.rollcall.markdown.Span;
import dev.rollcall.model.Attendance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Walks over the blocks of one section and gathers the people that roll calls in them name; one use for each section. */
final class RollCall {
    private static final int MAX_DEPTH = 6;
    private static final int MAX_ALONE = 80;
    private static final Cue ASKS_TO_SIGN =
            Cue.of("(?iU).*\\b(?:sign(?:ed)?[ -]in|who was here|add your names?)\\b.{0,120}:\\s*");
    /** Whoever asks for names of this kind looks for people to help. */
    private static final Cue ASKS_WHO_WOULD = Cue.of(
            "(?iU).*\\b(?:interested|interest|volunteers?|volunteering|want(?:s|ed)? to|would like|willing|help|review|vote|votes|for or against)\\b.*");

    /** What the words at a place are taken for. */
    enum Mode {
        /** No roll call: only a label opens one. */
        OUTSIDE,
        /** Names of people who were there. */
        PRESENT,
        /** Names of people who were not. */
        ABSENT
    }

    private final Vocabulary vocabulary;
    private final Mode section;
    private final boolean opening;
    private final boolean known;
    private final List<Attendance> people = new ArrayList<>();
    private final List<Reason> reasons = new ArrayList<>();
    private Mode next;
    private boolean handlesInParentheses;

    /**
     * @param opening whether the section is the first of its note, where people may stand without a word
     * @param known whether sections before it told who was there, so that names asked for here are for something else
     */
    RollCall(Vocabulary vocabulary, Mode section, String title, boolean opening, boolean known) {
        this.vocabulary = vocabulary;
        this.section = section;
        this.opening = opening;
        this.known = known;
        this.next = section;
        this.handlesInParentheses = saysHandles(title);
    }

    List<Attendance> people() {
        return people;
    }

    List<Reason> reasons() {
        return reasons;
    }

    private void add(List<Attendance> found, Rule rule) {
        people.addAll(found);
        found.forEach(p -> reasons.add(new Reason(rule, "", p.at())));
    }

    void blocks(List<Block> blocks) {
        blocks.forEach(b -> block(b, 0));
    }

    private void block(Block block, int depth) {
        if (depth > MAX_DEPTH) {
            return;
        }
        if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Block.Listing listing) {
            listing(listing, depth);
        } else if (block instanceof Block.Table table) {
            if (next == Mode.PRESENT || (next == Mode.OUTSIDE && PersonTable.isRollCall(table, vocabulary, opening))) {
                add(PersonTable.read(table, vocabulary), Rule.ATTENDEE_TABLE);
            }
            next = section;
        } else if (block instanceof Block.Code code) {
            add(
                    next == Mode.PRESENT ? PersonList.ofCode(code, vocabulary, handlesInParentheses) : List.of(),
                    Rule.ATTENDEE_LIST);
        } else if (block instanceof Block.Quote quote && next == Mode.PRESENT) { // elsewhere others are quoted
            quote.blocks().forEach(b -> block(b, depth + 1));
        } else if (block instanceof Block.Container container) {
            container.blocks().forEach(b -> block(b, depth + 1));
        } else if (block instanceof Block.Heading) {
            next = section;
        }
    }

    private void listing(Block.Listing listing, int depth) {
        if (next == Mode.PRESENT) {
            add(PersonList.read(listing.items(), vocabulary, handlesInParentheses), Rule.ATTENDEE_LIST);
        } else if (next == Mode.OUTSIDE) {
            listing.items().forEach(item -> labeledItem(item, depth));
        }
        next = section;
    }

    /** An item such as {@code **Participating:** Ada, Ben}, or one whose children are the people. */
    private void labeledItem(Item item, int depth) {
        next = section;
        lines(TextLine.of(item.text(), item.at()));
        item.blocks().forEach(b -> block(b, depth + 1));
        next = section;
    }

    private void paragraph(Block.Paragraph paragraph) {
        boolean unannounced = next == Mode.OUTSIDE && opening && NameLine.hasInitials(RowText.of(paragraph.text()));
        if (unannounced) {
            TextLine whole = new TextLine(paragraph.text(), paragraph.at());
            add(NameLine.read(List.of(whole), vocabulary, false), Rule.ATTENDEE_LINE);
        } else {
            lines(TextLine.of(paragraph.text(), paragraph.at()));
        }
    }

    /** The lines of one paragraph: each label changes what the lines up to the next label are. */
    private void lines(List<TextLine> lines) {
        Mode mode = next;
        boolean labeled = false;
        List<TextLine> names = new ArrayList<>();
        for (TextLine line : lines) {
            Optional<Announcement> announcement =
                    mode == Mode.PRESENT && isPerson(line) ? Optional.empty() : announcement(line);
            if (announcement.isPresent()) {
                flush(names, mode, labeled);
                mode = announcement.get().mode();
                labeled = true;
                handlesInParentheses = announcement.get().handles() || handlesInParentheses;
                if (!announcement.get().names().isEmpty()) {
                    names.add(new TextLine(announcement.get().names(), line.at()));
                }
            } else {
                names.add(line);
            }
        }
        boolean found = flush(names, mode, labeled);
        next = labeled && !found ? mode : section;
        if (!labeled && !found && mode != Mode.OUTSIDE) {
            next = mode;
        }
    }

    /** {@code AL: Ada Lovelace} has a colon and opens nothing. */
    private static boolean isPerson(TextLine line) {
        return PersonRow.initialsBehind(RowText.of(line.text())).isPresent();
    }

    private boolean flush(List<TextLine> names, Mode mode, boolean labeled) {
        List<TextLine> lines = List.copyOf(names);
        names.clear();
        if (mode == Mode.OUTSIDE || lines.isEmpty()) {
            return false;
        }
        if (mode == Mode.ABSENT) {
            return true;
        }
        List<Attendance> found = NameLine.read(lines, vocabulary, handlesInParentheses);
        boolean all = labeled || found.stream().allMatch(RollCall::isSure);
        add(all ? found : List.of(), Rule.ATTENDEE_LINE);
        return all && !found.isEmpty();
    }

    /** In running text an account may also stand within a sentence: {@code @ada took notes}. */
    private static boolean isSure(Attendance person) {
        return NameShape.isSurelyName(person.name())
                || (person.handle().isPresent()
                        && NameShape.words(person.name()).size() == 1);
    }

    /** What a line announces: a kind of people and perhaps already their names. */
    private record Announcement(Mode mode, Inlines names, boolean handles) {}

    private Optional<Announcement> announcement(TextLine line) {
        Optional<Inlines> told = ProseRollCall.names(line);
        if (told.isPresent()) {
            return Optional.of(new Announcement(Mode.PRESENT, told.get(), false));
        }
        if (asksToSign(line.text().plain().strip())) {
            return Optional.of(new Announcement(Mode.PRESENT, Inlines.none(), false));
        }
        Optional<Label> label = Label.of(line.text());
        if (label.isPresent()) {
            return labeled(label.get());
        }
        return bold(line.text()).or(() -> alone(line.text())).or(() -> otherHeading(line.text()));
    }

    private Optional<Announcement> labeled(Label label) {
        Optional<Mode> mode = mode(label.name());
        if (mode.isPresent()) {
            return Optional.of(new Announcement(mode.get(), label.rest(), saysHandles(label.remark())));
        }
        boolean role = section == Mode.PRESENT
                && PersonRow.isRole(label.name())
                && !label.name().equalsIgnoreCase("quorum");
        return Optional.of(new Announcement(role ? Mode.PRESENT : Mode.OUTSIDE, label.rest(), false));
    }

    /** A line that ends in {@code … so we know who was here. Roll call:}. */
    private boolean asksToSign(String plain) {
        if (!plain.endsWith(":") || plain.length() > 400) {
            return false;
        }
        int sentence = Math.max(plain.lastIndexOf(". "), Math.max(plain.lastIndexOf("! "), plain.lastIndexOf("? ")));
        boolean rollCall = sentence >= 0 && vocabulary.isAbout(Subject.ATTENDANCE, plain.substring(sentence + 2));
        return rollCall || (!known && ASKS_TO_SIGN.fits(plain) && !ASKS_WHO_WOULD.fits(plain));
    }

    /** {@code **Present** Ada, Ben}: the colon was forgotten. */
    private Optional<Announcement> bold(Inlines text) {
        return text.first()
                .filter(Span.Strong.class::isInstance)
                .map(s -> ((Span.Strong) s).content().plain())
                .flatMap(name -> mode(name)
                        .map(mode -> new Announcement(
                                mode, InlineCut.after(text, text.plain().indexOf(name) + name.length()), false)));
    }

    /** A line that is nothing but the word, as pads and exports write a heading. */
    private Optional<Announcement> alone(Inlines text) {
        String plain = text.plain().strip();
        return plain.length() > MAX_ALONE
                ? Optional.empty()
                : mode(plain).map(mode -> new Announcement(mode, Inlines.none(), saysHandles(plain)));
    }

    /** Any other bold line opens something else. */
    private Optional<Announcement> otherHeading(Inlines text) {
        boolean bold = text.spans().stream()
                .allMatch(s -> s instanceof Span.Strong
                        || (s instanceof Span.Words w && w.value().isBlank()));
        return bold && !text.isEmpty()
                ? Optional.of(new Announcement(section, Inlines.none(), false))
                : Optional.empty();
    }

    private Optional<Mode> mode(String name) {
        Set<Subject> about = vocabulary.about(name);
        if (about.contains(Subject.ATTENDANCE)) {
            return Optional.of(Mode.PRESENT);
        }
        return about.contains(Subject.ABSENCE) ? Optional.of(Mode.ABSENT) : Optional.empty();
    }

    private static boolean saysHandles(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.contains("handle") && lower.contains("paren");
    }
}
