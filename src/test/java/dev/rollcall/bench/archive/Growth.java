package dev.rollcall.bench.archive;

import java.util.Random;

/**
 * When a new word is due: after {@code n} words of text there are about {@code K * n^0.55} stems (Heaps). Part of them turn up
 * with a new subject and come again as long as it is talked about; the others are said once in passing.
 *
 * <p>The constants were set by counting words of real notes and of what is made here, letters only, in any case, without
 * addresses of links:
 *
 * <table>
 * <caption>Figures of text</caption>
 * <tr><th></th><th>words</th><th>different</th><th>in one note only</th><th>said once</th><th>the 10th, 100th, 1000th word</th></tr>
 * <tr><td>1,255 real notes of four projects</td><td>640,000</td><td>15,500</td><td>39 %</td><td>35 %</td><td>1.0 %, 0.15 %, 0.015 %</td></tr>
 * <tr><td>1,000 notes made up</td><td>640,000</td><td>17,600</td><td></td><td></td><td></td></tr>
 * <tr><td></td><td>1,310,000</td><td>22,600</td><td>34 %</td><td>33 %</td><td>1.3 %, 0.20 %, 0.008 %</td></tr>
 * <tr><td>10,000 notes made up</td><td>12,600,000</td><td>75,600</td><td>32 %</td><td>30 %</td><td>1.3 %, 0.19 %, 0.007 %</td></tr>
 * </table>
 */
final class Growth {
    private static final double K = 5.6;
    private static final double BETA = 0.55;
    private static final double IN_PASSING = 0.95;

    private final Random random;
    private double said;
    private long granted;
    private int inPassing;
    private int withSubjects;

    Growth(Random random) {
        this.random = random;
    }

    void say(int words) {
        said += words;
        long wanted = Math.round(K * StrictMath.pow(said, BETA));
        for (; granted < wanted; granted++) {
            if (random.nextDouble() < IN_PASSING) {
                inPassing++;
            } else {
                withSubjects++;
            }
        }
    }

    /** Whether the next word that is said in passing is to be a new one. */
    boolean isDueInPassing() {
        if (inPassing == 0 || random.nextInt(4) > 0) { // not all at once
            return false;
        }
        inPassing--;
        return true;
    }

    /** Whether the next word of a new subject is to be a new one. */
    boolean isDueWithSubject() {
        if (withSubjects == 0) {
            return false;
        }
        withSubjects--;
        return true;
    }
}
