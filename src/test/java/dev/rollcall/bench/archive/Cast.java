package dev.rollcall.bench.archive;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The people of an archive, who come and go over the years. First names are shared, handles are not. */
final class Cast {
    private static final int LEAST = 4;
    private static final int MOST = 24;

    private final Random random;
    private final List<Person> people;

    Cast(Random random, Coinage coinage, int size, int series, LocalDate start, LocalDate end) {
        this.random = random;
        List<String> firsts = Stream.generate(coinage::firstName)
                .distinct()
                .limit(20 + size / 4)
                .toList();
        List<String> houses = IntStream.range(0, 5 + size / 8)
                .mapToObj(
                        i -> Coinage.capital(coinage.word()) + (i % 3 == 0 ? " University" : i % 3 == 1 ? " Labs" : ""))
                .toList();
        int days = (int) (end.toEpochDay() - start.toEpochDay());
        people = new ArrayList<>();
        Set<String> handles = new HashSet<>();
        while (people.size() < size) {
            String first = any(firsts);
            String last = coinage.lastName();
            String handle = handle(first, last);
            if (!handles.add(handle)) {
                continue;
            }
            LocalDate from = start.plusDays((long) (random.nextDouble() * 1.15 * days) - days / 8);
            LocalDate until = from.plusDays(200 + (long) (random.nextDouble() * random.nextDouble() * days));
            int home = (int) (series * StrictMath.pow(random.nextDouble(), 1.3));
            List<Integer> homes = random.nextInt(3) == 0
                    ? Stream.of(home, random.nextInt(series)).distinct().toList()
                    : List.of(home);
            people.add(new Person(first, last, handle, any(houses), homes, from, until, random.nextDouble()));
        }
    }

    List<Person> people() {
        return people;
    }

    /** Who is at a meeting; where too few are about at the time, those who are nearest to it come along. */
    List<Person> present(int series, LocalDate day) {
        List<Person> there = new ArrayList<>();
        for (Person person : people) {
            if (person.series().contains(series) && person.isThere(day) && random.nextDouble() < person.keen()) {
                there.add(person);
            }
        }
        if (there.size() < LEAST) {
            people.stream()
                    .filter(p -> p.series().contains(series) || p.isThere(day))
                    .filter(p -> !there.contains(p))
                    .sorted(Comparator.comparingLong(p -> away(p, day)))
                    .limit(LEAST - there.size())
                    .forEach(there::add);
        }
        return there.size() > MOST ? List.copyOf(there.subList(0, MOST)) : List.copyOf(there);
    }

    private static long away(Person person, LocalDate day) {
        long before = person.from().toEpochDay() - day.toEpochDay();
        long after = day.toEpochDay() - person.until().toEpochDay();
        return Math.max(0, Math.max(before, after));
    }

    private String handle(String first, String last) {
        String plain = Normalizer.normalize(first + "-" + last, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return switch (random.nextInt(3)) {
            case 0 -> plain;
            case 1 -> plain.charAt(0) + plain.substring(plain.indexOf('-') + 1);
            default -> plain.replace("-", "");
        };
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
