package dev.rollcall.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EnglishTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 19);

    @Test
    void datesAreInEnglishWhateverTheMachineSpeaks() {
        assertEquals("Wednesday 19 November 2025", English.fullDate(DAY));
        assertEquals("19 November 2025", English.date(DAY));
        assertEquals("November 2025", English.month(DAY));
    }

    @Test
    void agesAreToldInTheirLargestUnit() {
        assertEquals("new", English.age(DAY, DAY));
        assertEquals("1 day", English.age(DAY, DAY.plusDays(1)));
        assertEquals("13 days", English.age(DAY, DAY.plusDays(13)));
        assertEquals("2 weeks", English.age(DAY, DAY.plusDays(14)));
        assertEquals("2 months", English.age(DAY, DAY.plusMonths(2)));
        assertEquals("23 months", English.age(DAY, DAY.plusMonths(23)));
        assertEquals("2 years", English.age(DAY, DAY.plusMonths(30)));
    }

    @Test
    void countsAreInWords() {
        assertEquals("1 meeting", English.count(1, "meeting", "meetings"));
        assertEquals("1,204 meetings", English.count(1204, "meeting", "meetings"));
    }

    @Test
    void longTextIsCutAtAWord() {
        assertEquals("short", English.shortened("short", 10));
        assertEquals("a longer…", English.shortened("a longer sentence", 14));
        assertEquals("aaaaaaaaa…", English.shortened("a".repeat(30), 10));
    }
}
