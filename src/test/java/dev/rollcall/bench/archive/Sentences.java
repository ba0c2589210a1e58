package dev.rollcall.bench.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text about a subject: part of the words are those of the subject, the others what an archive has used before. */
final class Sentences {
    private static final Pattern SLOT = Pattern.compile("\\b(NUM|TS|T|NS|N|VD|VG|VS|V|A|D|R|P)\\b");
    private static final double OF_SUBJECT = 0.4;

    private final Random random;
    private final Growth growth;
    private final WordStock nouns;
    private final WordStock verbs;
    private final WordStock adjectives;

    Sentences(Random random, Coinage coinage) {
        this.random = random;
        growth = new Growth(random);
        nouns = new WordStock(random, coinage, PlainWords.NOUNS);
        verbs = new WordStock(random, coinage, PlainWords.VERBS);
        adjectives = new WordStock(random, coinage, PlainWords.ADJECTIVES);
    }

    /** A subject in words: its title is made of nothing else. */
    Subject subject(String topic, Issue issue, Person owner, int meetings) {
        Subject subject =
                new Subject("", some(nouns, 5), some(verbs, 3), some(adjectives, 2), topic, issue, owner, meetings);
        return subject.again(title(subject));
    }

    String title(Subject subject) {
        return Coinage.capital(fill(any(Wording.TITLES), subject, 0.9, List.of()));
    }

    String decision(Subject subject) {
        return Coinage.capital(fill(any(Wording.DECISIONS), subject, 0.75, List.of()));
    }

    String action(Subject subject) {
        return fill(any(Wording.ACTIONS), subject, 0.7, List.of());
    }

    /** What is said about a subject by one of those who are there. */
    String talk(Subject subject, List<Person> present) {
        if (random.nextInt(5) == 0) {
            return Coinage.capital(fill(any(Wording.PHRASES), subject, OF_SUBJECT, present));
        }
        StringBuilder talk = new StringBuilder();
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            String sentence = fill(any(Wording.SENTENCES), subject, OF_SUBJECT, present);
            if (random.nextInt(3) == 0) {
                sentence += ", " + ranked(PlainWords.LEADS) + " "
                        + fill(any(Wording.SENTENCES), subject, OF_SUBJECT, present);
            }
            talk.append(Coinage.capital(sentence)).append(sentence.endsWith("?") ? " " : ". ");
        }
        String said = talk.toString().strip() + (random.nextInt(4) == 0 ? " " + reference(subject) : "");
        return random.nextInt(3) == 0 ? any(present).first() + ": " + said : said;
    }

    private String reference(Subject subject) {
        int number = 1 + random.nextInt(20_000);
        return switch (random.nextInt(4)) {
            case 0 -> "See " + new Issue(subject.issue().repository(), number).shortForm() + ".";
            case 1 -> "[#" + number + "](https://github.com/" + subject.issue().repository() + "/pull/" + number + ")";
            case 2 -> "(https://pad.example/" + Long.toString(random.nextLong() >>> 1, 36) + ")";
            default ->
                "https://forum.example/t/" + subject.nouns().get(0).stem() + "-"
                        + nouns.next().plural() + "/" + number;
        };
    }

    private String fill(String form, Subject subject, double ofSubject, List<Person> present) {
        growth.say(form.split(" ", -1).length);
        Matcher slots = SLOT.matcher(form);
        return slots.replaceAll(slot -> Matcher.quoteReplacement(word(slot.group(), subject, ofSubject, present)))
                .replaceAll("\\b([aA]) (?=[aeiou])", "$1n ");
    }

    private String word(String slot, Subject subject, double ofSubject, List<Person> present) {
        return switch (slot) {
            case "NUM" -> Integer.toString(2 + (int) StrictMath.exp(random.nextDouble() * 6));
            case "T" -> ranked(PlainWords.BEFORE_ONE);
            case "TS" -> ranked(PlainWords.BEFORE_MANY);
            case "D" -> ranked(PlainWords.ADVERBS);
            case "R" -> ranked(PlainWords.PLACES);
            case "P" -> any(present).first();
            case "A" -> said(adjectives, subject.adjectives(), ofSubject).stem();
            case "N" -> said(nouns, subject.nouns(), ofSubject).stem();
            case "NS" -> said(nouns, subject.nouns(), ofSubject).plural();
            case "V" -> said(verbs, subject.verbs(), ofSubject).stem();
            case "VS" -> said(verbs, subject.verbs(), ofSubject).plural();
            case "VD" -> said(verbs, subject.verbs(), ofSubject).past();
            default -> said(verbs, subject.verbs(), ofSubject).going();
        };
    }

    private Word said(WordStock stock, List<Word> ofSubject, double share) {
        if (random.nextDouble() < share) {
            int rank = (int) (ofSubject.size() * StrictMath.pow(random.nextDouble(), 1.4)); // the first words most
            return ofSubject.get(rank);
        }
        return growth.isDueInPassing() ? stock.fresh() : stock.next();
    }

    /** Words of a new subject: some have long been common, most are rare or new. */
    private List<Word> some(WordStock stock, int number) {
        List<Word> words = new ArrayList<>();
        while (words.size() < number) {
            Word word =
                    random.nextInt(4) == 0 ? stock.next() : growth.isDueWithSubject() ? stock.fresh() : stock.rare();
            if (!words.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    private String ranked(List<String> words) {
        int rank = (int) (StrictMath.pow(words.size() + 1.0, random.nextDouble()) - 1);
        return words.get(Math.min(rank, words.size() - 1));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
