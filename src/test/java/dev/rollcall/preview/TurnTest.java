package dev.rollcall.preview;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** When a site is made in full behind what is sketched, on a clock of our own. */
class TurnTest {
    private static final long SLOW = 5 * Turn.LONGEST;

    private final Turn turn = new Turn();
    private long now = -Turn.CALM; // such clocks begin anywhere

    @Test
    void whatCannotBeSketchedIsMadeAtOnce() {
        assertFalse(turn.isDue(now));
        turn.wantNow(now);
        assertTrue(turn.isDue(now));
        turn.begin();
        assertFalse(turn.isDue(now + SLOW));
    }

    @Test
    void whatIsSketchedIsMadeWhenNobodyWritesForAMoment() {
        turn.wantInCalm(now);
        now += Turn.CALM - 1;
        assertFalse(turn.isDue(now));
        turn.wantInCalm(now);
        assertFalse(turn.isDue(now + Turn.CALM - 1));
        assertTrue(turn.isDue(now + Turn.CALM));
    }

    @Test
    void whoNeverStopsWritingSeesItMadeAllTheSame() {
        assertWaits(Turn.LONGEST);
        turn.begin();
        assertWaits(Turn.LONGEST);
    }

    @Test
    void whatTakesLongIsPutOffForLonger() {
        turn.end(SLOW);
        turn.wantInCalm(now);
        assertFalse(turn.isDue(now + Turn.CALM));
        assertWaits(SLOW);
    }

    @Test
    void whatCannotBeSketchedDoesNotWaitForWhatCan() {
        turn.wantInCalm(now);
        turn.wantNow(now);
        assertTrue(turn.isDue(now));
    }

    /** Somebody writes ten times within what would be a moment, until it is made. */
    private void assertWaits(long expected) {
        long began = now;
        turn.wantInCalm(now);
        while (!turn.isDue(now)) {
            turn.wantInCalm(now);
            now += Turn.CALM / 10;
        }
        long waited = now - began;
        assertTrue(waited >= expected && waited <= expected + Turn.CALM / 10, waited + " ns");
    }
}
