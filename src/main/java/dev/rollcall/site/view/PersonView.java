package dev.rollcall.site.view;

import java.util.List;

/** A person: when present, what is owed, what was brought. */
public record PersonView(
        Frame frame,
        List<Link> crumbs,
        String heading,
        Link handle,
        String lede,
        List<Year> years,
        Facts facts,
        List<Row> items,
        List<Row> meetings,
        List<String> spellings,
        List<String> affiliations,
        List<Link> links,
        List<Link> company)
        implements View {
    public PersonView {
        crumbs = List.copyOf(crumbs);
        years = List.copyOf(years);
        items = List.copyOf(items);
        meetings = List.copyOf(meetings);
        spellings = List.copyOf(spellings);
        affiliations = List.copyOf(affiliations);
        links = List.copyOf(links);
        company = List.copyOf(company);
    }

    @Override
    public String template() {
        return "person.html";
    }

    /**
     * The months of a year with those marked in which the person was present; the others are just space.
     *
     * @param words the marked months in words
     */
    public record Year(String year, String words, List<Boolean> months) {
        public Year {
            months = List.copyOf(months);
        }
    }

    /**
     * What the person owes, did and stated.
     *
     * @param older actions that notes no longer tell of, done or not
     */
    public record Facts(FactList open, FactList older, FactList done, FactList decisions) {}
}
