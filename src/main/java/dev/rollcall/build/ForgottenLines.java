package dev.rollcall.build;

import dev.rollcall.people.Forgotten;
import dev.rollcall.people.People;
import dev.rollcall.people.PeopleReader;
import dev.rollcall.privacy.SaltedHash;
import dev.rollcall.privacy.Spelling;
import dev.rollcall.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The section {@code forgotten} of {@code people.yml} with a further person in it.
 *
 * @param yaml all of the section, in place of the one that is there; empty where there was no name
 * @param remarks what to bear in mind
 */
public record ForgottenLines(List<String> yaml, List<String> remarks) {
    private static final int SALT_BYTES = 16;
    private static final int SHORT = 3;
    private static final int MOST_WORDS = 9;

    /**
     * Adds a person to those whom a folder's {@code people.yml} has.
     *
     * @param names all that the person is called by
     * @throws IOException where the file cannot be read
     */
    public static ForgottenLines of(Path content, List<String> names) throws IOException {
        Optional<Forgotten> old = people(content).forgotten();
        String salt = old.map(Forgotten::salt).orElseGet(ForgottenLines::freshSalt);
        return of(salt, old.map(Forgotten::hashes).orElse(List.of()), names);
    }

    static ForgottenLines of(String salt, List<String> old, List<String> names) {
        SaltedHash hash = new SaltedHash(salt);
        Set<String> hashes = new TreeSet<>(old);
        Set<String> remarks = new LinkedHashSet<>();
        for (String name : names) {
            List<Spelling> forms = Spelling.formsOf(name).stream()
                    .filter(f -> f.words().size() <= MOST_WORDS)
                    .toList();
            forms.forEach(form -> hashes.add(hash.of(form)));
            remark(name, forms).ifPresent(remarks::add);
        }
        if (hashes.size() == old.size() && hashes.containsAll(old) && old.isEmpty()) {
            return new ForgottenLines(List.of(), List.copyOf(remarks));
        }
        List<String> yaml = new ArrayList<>(List.of("forgotten:", "  salt: " + salt, "  hashes:"));
        hashes.forEach(h -> yaml.add("    - " + h));
        return new ForgottenLines(Collections.unmodifiableList(yaml), List.copyOf(remarks));
    }

    private static Optional<String> remark(String name, List<Spelling> forms) {
        if (forms.isEmpty()) {
            return Optional.of("`" + name + "` has no letters, or too many words");
        }
        List<String> words = forms.get(0).words();
        boolean single = words.size() == 1;
        if (single && words.get(0).length() <= SHORT) {
            return Optional.of("`" + name + "` is short: every word that reads so is replaced, a month's name, too");
        }
        return single
                ? Optional.of("`" + name + "` is one word: it is replaced wherever it stands, whoever is meant")
                : Optional.empty();
    }

    private static People people(Path content) throws IOException {
        Path file = content.resolve(PeopleReader.PATH);
        return Files.isRegularFile(file)
                ? PeopleReader.read(SourceFile.of(
                                PeopleReader.PATH, new String(Files.readAllBytes(file), StandardCharsets.UTF_8)))
                        .people()
                : People.none();
    }

    private static String freshSalt() {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
