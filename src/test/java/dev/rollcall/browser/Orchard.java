package dev.rollcall.browser;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The notes of two groups that tend trees: thirty meetings that all speak of pruning, and four that are looked for. */
final class Orchard {
    static final String SETTINGS = """
            title: Orchard notes
            series:
              orchard:
                title: Orchard meeting
              mill:
                title: Cider mill
            projects:
              orchard-project/press:
                title: Press
            topics:
              grafting:
                title: Grafting
                words: [graft, grafting]
            """;

    private static final String PEARS = """
            # Orchard meeting

            Attendees:

            - Ines Carvalho (@inescarv)
            - Wen Li (@wenli)

            ## Agenda

            - **Wen** (10 min): Grafting of the old pear trees
              - They carry less each year. Grafting keeps the kind, and wax keeps the rain out.
              - **Decision:** We graft the pear trees on the north slope.
              - [ ] Ines to order beeswax for the grafts
            """;

    private static final String LADDERS = """
            # Orchard meeting

            Attendees:

            - Tomasz Lis (@tomlis)
            - Wen Li (@wenli)

            ## Agenda

            - **Tomasz** (5 min): A ladder for the tall trees
              - **Decision:** We buy one aluminium ladder.
              - [x] Tomasz to fetch the ladder from the barn of the pear farm
            """;

    private static final String PRESS = """
            # Cider mill

            Attendees:

            - Priya Raman (@priyar)
            - Ines Carvalho (@inescarv)

            ## Agenda

            - **Priya** (20 min): The press leaks, orchard-project/press#12
              - Pear juice on the floor again.
              - **Decision:** We replace the gasket of the press.
              - [ ] Priya to order a gasket of rubber
            """;

    private static final String CIDER = """
            # Cider mill

            Attendees:

            - Priya Raman (@priyar)

            ## Agenda

            - **Priya** (20 min): Perry or cider
              - **Decision:** We press perry, which is cider of pears, from October on.
              - [ ] Priya to wash the bottles
            """;

    private Orchard() {}

    /** Path and text of each. */
    static Map<String, String> notes() {
        Map<String, String> notes = new TreeMap<>();
        for (int i = 0; i < 30; i++) {
            String day = (2015 + i / 12) + "-" + String.format(Locale.ROOT, "%02d", 1 + i % 12) + "-05";
            notes.put(
                    "orchard/" + day + ".md",
                    "# Orchard meeting\n\n## Pruning of row " + (i + 1) + "\n\nWe pruned it.\n");
        }
        notes.put("orchard/2022-03-15.md", PEARS);
        notes.put("orchard/2023-04-11.md", LADDERS);
        notes.put("mill/2023-06-01.md", PRESS);
        notes.put("mill/2024-09-12.md", CIDER);
        notes.put("rules.md", "# House rules\n\nWho borrows a ladder brings it back.\n");
        return notes;
    }
}
