package dev.rollcall.dialect;

import dev.rollcall.markdown.Block;
import dev.rollcall.markdown.Item;
import dev.rollcall.model.Attendance;
import java.util.List;
import java.util.Optional;

/** Reads who was there. */
final class AttendanceRecognizer implements Recognizer {
    private final Vocabulary vocabulary;

    AttendanceRecognizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Findings recognize(MeetingText text) {
        List<Attendance> people = text.section()
                .deep()
                .filter(s -> vocabulary.isAbout(Subject.ATTENDANCE, s.title()))
                .flatMap(s -> s.body().stream())
                .filter(Block.Listing.class::isInstance)
                .flatMap(b -> ((Block.Listing) b).items().stream())
                .map(AttendanceRecognizer::person)
                .toList();
        return Findings.none().withAttendance(people);
    }

    private static Attendance person(Item item) {
        return new Attendance(item.text().plain().strip(), Optional.empty(), Optional.empty(), item.at());
    }
}
