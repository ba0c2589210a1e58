package dev.rollcall.site.view;

import java.util.List;

/** The home page: what is new, decided, owed. */
public record HomeView(
        Frame frame,
        String heading,
        String lede,
        List<Stat> stats,
        Sparkline months,
        List<Row> meetings,
        List<Fact> decisions,
        List<Fact> actions,
        List<Row> series)
        implements View {
    public HomeView {
        stats = List.copyOf(stats);
        meetings = List.copyOf(meetings);
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
        series = List.copyOf(series);
    }

    @Override
    public String template() {
        return "home.html";
    }
}
