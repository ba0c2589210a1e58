package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which headings announce which {@link Theme}: data, tried from the top. Headings are bare, in lower case. */
final class ThemeWords {
    private static final Map<Theme, List<String>> WORDS = Map.of(
            Theme.BACKLOG,
                    List.of(
                            "pushed to .*",
                            "(?:product )?backlog(?: .*)?",
                            "parking lot",
                            "parked(?: .*)?",
                            "(?:postponed|deferred|tabled|future)(?: (?:items|topics|agenda items|agenda|discussions?))?",
                            "for (?:the )?(?:next|subsequent|following|later) (?:meetings?|calls?|time|week)",
                            "(?:last|previous) (?:week|month|meeting|time)'s (?:agenda|topics|items)",
                            "(?:items|topics|agenda) for (?:the )?(?:next|future) meetings?",
                            "next (?:meeting|week)(?:'s)? (?:agenda|items|topics)",
                            "ideas for future .*",
                            "not discussed.*"),
            Theme.ACTIONS,
                    List.of(
                            "(?:new |open |old |previous |next |our |concrete |team |outstanding |pending |current |completed |assigned |proposed |agreed |summary of |list of |review of |review )*"
                                    + "actions?(?: items?| points?| required| needed| list| log| register)?"
                                    + "(?:,? (?:for|from|of|by|and|arising) .*| arising)?(?: review)?",
                            "(?:points|list) of action|who does what|(?:outstanding |open |new )+ais?(?: .*)?",
                            "(?:review of |check in on |follow up on )?(?:previous |last |open |outstanding )+"
                                    + "(?:actions?|action items?|tasks|todos?)(?: .*)?",
                            "actions? items?(?: review| status|, by person|/.*)?",
                            "a\\.?i\\.?s?",
                            "to[- ]?dos?(?: (?:list|items?))?(?: (?:for|from|of|by|before|until) .*)?",
                            "(?:assigned )?(?:tasks|assignments|homework)(?: .*)?",
                            "next[- ]steps?(?: (?:and|&) .*)?",
                            "follow[- ]?ups?(?: (?:items?|actions?|tasks))?",
                            "move to issue tracker"),
            Theme.DECISIONS,
                    List.of(
                            "(?:key |main |summary of |list of )?decisions?(?: (?:made|taken|log|record|reached|needed|required))?",
                            "decisions? (?:and|&) (?:outcomes?|resolutions?|conclusions?)",
                            "(?:summary of )?resolutions?(?: (?:passed|adopted))?",
                            "(?:conclusions?|resolutions?|decisions?|outcomes?|consensus)(?: ?[/&,] ?| and | or )"
                                    + "(?:conclusions?|resolutions?|decisions?|outcomes?|consensus|next steps?)",
                            "conclusions?",
                            "outcomes?",
                            "agreements?",
                            "agreed",
                            "consensus(?: reached)?"),
            Theme.ATTENDANCE,
                    List.of(
                            "attend(?:ees?|ance|ence|ing|ants)(?: .*)?",
                            "(?:not )?present(?: .*)?",
                            "participants?(?: .*)?",
                            "(?:who's|who is|who was) here",
                            "(?:list of |meeting )(?:attendees|participants)",
                            "roll ?-?call",
                            "check[- ]in",
                            "sign[- ]?in(?: .*)?",
                            "people(?: present)?",
                            "absent(?:ees)?|absences|apologies|regrets|excused",
                            "invited|invitees|guests|observers|scribes?|facilitators?|chairs?|note ?takers?",
                            "introductions?(?: .*)?|introduce yourself.*|intros?|ice ?-?breakers?(?: .*)?|welcome(?: .*)?"),
            Theme.FRAME,
                    List.of(
                            "(?:useful |important |helpful |meeting |related |quick |other )*(?:links?|resources|references|materials)"
                                    + "(?: (?:shared|and .*))?",
                            "code of conduct(?: .*)?|coc|anti-?trust(?: .*)?|(?:ip|intellectual property) policy",
                            "(?:upcoming|next|future|previous|past|last|review of (?:the )?(?:last|previous)) "
                                    + "(?:meetings?|calls?|minutes|meeting notes)(?: .*)?",
                            "(?:meeting )?(?:details|info|information|logistics|time|date|location|connection|recordings?)",
                            "(?:zoom|video|dial[- ]in|joining|join|connection)(?: .*)?",
                            "let's connect.*|contact(?: us)?|how to (?:join|participate)(?: .*)?",
                            "triage|prs and issues labell?ed .*",
                            "chat(?: (?:log|transcript))?|transcript|appendix(?: .*)?|template|instructions|tags|table of contents|toc",
                            "(?:conference )?call[- ]?(?:in )?(?:details|info|information|logistics)|protocol",
                            "(?:(?:before|pre|after|post)[- ](?:the )?meeting )?checklist",
                            "contents|(?:meeting )?roles|scheduled meetings?",
                            "instructions?(?: .*)?|meeting (?:norms|rules|guidelines|goals?)|ground rules|goals?|about"),
            Theme.UPDATES,
                    List.of(
                            "(?:quick |project |team |status |other |brief |personal |general |board |community |committee |"
                                    + "cpc and board meeting |subteam |sub-?project |individual |round ?robin )*"
                                    + "(?:updates?|reports?|announcements?|reminders?|news|celebrations?|shout-?outs?|kudos|"
                                    + "highlights?|thanks|accomplishments|wins|good news)"
                                    + "(?:(?:,| and| or| &|/)+ .*)?(?: from .*)?",
                            "(?:quick |mini )?stand-?up(?: .*)?|round[- ]?(?:robin|table)(?: .*)?|around the room",
                            "work status|additional details|roadblocks|blockers|upcoming (?:releases|events)(?: .*)?|events(?: .*)?",
                            "(?:project|organi[sz]ation|team|community) (?:highlights|news|metrics)|team news .*|metrics",
                            "q ?& ?a(?:,? .*)?|q/a|questions?(?: and answers?)?|open floor|any other business|aob"),
            Theme.NOTES,
                    List.of(
                            "(?:meeting |discussion |raw )?notes?(?: (?:for|from|on|about) .*)?",
                            "notes?:? .*",
                            "(?:meeting )?summary(?: .*)?|tl;?dr|abstract|overview|background|context|motivation|details"),
            Theme.MINUTES,
                    List.of(
                            "(?:meeting )?minutes(?: .*)?",
                            "(?:topics|items) discussed",
                            "meeting notes",
                            "discussions?(?: (?:notes|summary))?"),
            Theme.AGENDA,
                    List.of(
                            "(?:(?:today's|this (?:week|month|meeting)'s|proposed|draft|tentative|main|our|your|new|open|meeting|the|public|old|older|community|suggested|"
                                    + "other|additional|standing|technical|regular|previous|discussion|remaining|potential|possible|current) )*"
                                    + "(?:agenda|topics?|agenda items?|agenda topics|items|discussion topics|discussion items|"
                                    + "discussion points|talking points|old business|new business|business|issues)"
                                    + "(?: (?:items|list|for today|to discuss|for discussion|suggestions|for (?:this|the) meeting))?",
                            "breakout rooms?(?: (?:and|&) .*)?(?: suggestions)?",
                            "(?:your )?(?:__)?new(?:__)?(?:\\(\\))? (?:agenda )?items",
                            "follow[- ]?ups? (?:from|of|on) .*|followup",
                            "(?:stuff|items|topics|things)? ?from (?:the )?(?:last|previous) (?:meetings?(?:\\(s\\))?|week|time)(?:\\W.*)?",
                            "from previous .*|stuff from .*|new stuff|old stuff"));
    private static final int LONGEST = 120;
    private static final List<Theme> ORDER = List.of(
            Theme.BACKLOG,
            Theme.AGENDA,
            Theme.MINUTES,
            Theme.ACTIONS,
            Theme.DECISIONS,
            Theme.ATTENDANCE,
            Theme.FRAME,
            Theme.UPDATES,
            Theme.NOTES,
            Theme.GROUP);
    private static final String KINDS =
            "(?:rfcs?|prs?|pull requests?|issues?|proposals?|presentations?|discussions?|business)";
    private static final String WHICH =
            "(?:open |ongoing |reported |pending |nominated |new |old |other |main |unfinished "
                    + "|p-[a-z]{1,10} |(?:high|low)[- ]priority |continuing |outstanding |current |general |remaining )*";
    private static final List<String> GROUPS = List.of(
            WHICH + KINDS + "(?:(?:,|/| and| &|, and) " + WHICH + KINDS
                    + ")*(?: (?:on|in|of) [a-z0-9_.-]{1,40}/[a-z0-9_.-]{1,60}|(?: (?:discussed|against|up for|to discuss|for (?:discussion|review|today)).*)?)",
            "[a-z0-9][a-z0-9_.-]{0,38}/[a-z0-9_.-]{1,60}(?: in .*)?",
            "active votes|open votes|votes|cfeps|cfep updates|open prs|strategic initiatives|initiatives|proposals|"
                    + "pull requests|(?:new |open )?(?:issues|prs)(?: and (?:issues|prs|pull requests))?|"
                    + "standing (?:topics|items).*|open mic|miscellaneous|misc|other|general|others|private|public|recurring.*");
    private static final Map<Theme, Cue> PATTERNS = compiled();

    private static final Cue ONE_MEETING = Cue.of("(?:this|last|previous|\\d{1,2}) meetings?(?: ago)?");

    private ThemeWords() {}

    /** What a heading announces below another: of a list of actions the part of one meeting is such a list, too. */
    static Optional<Theme> of(String heading, Theme above) {
        boolean part = above == Theme.ACTIONS && heading.length() < 40 && ONE_MEETING.fits(bare(heading));
        return part ? Optional.of(above) : of(heading);
    }

    private static Map<Theme, Cue> compiled() {
        Map<Theme, Cue> patterns = new java.util.EnumMap<>(Theme.class);
        WORDS.forEach((theme, words) -> patterns.put(theme, Cue.of(String.join("|", words))));
        patterns.put(Theme.GROUP, Cue.of(String.join("|", GROUPS)));
        return patterns;
    }

    /** The theme that a heading or label announces; empty for one that names a subject of its own. */
    static Optional<Theme> of(String heading) {
        if (heading.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = bare(heading);
        return ORDER.stream()
                .filter(theme -> matches(theme, bare))
                .findFirst()
                .or(() -> PresenceWords.announce(bare) ? Optional.of(Theme.ATTENDANCE) : Optional.empty());
    }

    /** Whether a heading or label announces this and nothing that goes before it. */
    static boolean announce(Theme theme, String heading) {
        return heading.length() <= LONGEST
                && matches(theme, bare(heading))
                && of(heading).filter(theme::equals).isPresent();
    }

    private static boolean matches(Theme theme, String bare) {
        Cue words = PATTERNS.get(theme);
        return words != null && words.fits(bare);
    }

    private static final Cue EMOJI = Cue.of(":[a-z0-9_+-]{1,40}:|[^\\p{L}\\p{N}\\p{P}\\s+_]");
    private static final Cue NUMBER = Cue.of("^(?:\\d{1,2}[.):/]?\\d{0,2}[.)]?|[ivx]{1,4}[.)])\\s+(?=\\p{L})");

    private static boolean mayBeNumbered(String plain) {
        return !plain.isEmpty() && (Character.isDigit(plain.charAt(0)) || "ivx".indexOf(plain.charAt(0)) >= 0);
    }

    /** Most have none, which is told faster than they are sought. */
    private static boolean mayHaveEmoji(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || " '(),-./".indexOf(c) >= 0;
            if (!plain) {
                return true;
            }
        }
        return false;
    }

    /** A heading without capitals, emoji, number and punctuation at its ends. */
    static String bare(String heading) {
        String lower = heading.toLowerCase(java.util.Locale.ROOT).replace('’', '\'');
        String plain = BareWords.spaced(mayHaveEmoji(lower) ? EMOJI.replaceAll(lower, " ") : lower)
                .strip();
        String unnumbered = mayBeNumbered(plain) ? NUMBER.replaceFirst(plain, "") : plain;
        int end = unnumbered.length();
        while (end > 0 && ":.!-–—* ".indexOf(unnumbered.charAt(end - 1)) >= 0) {
            end--;
        }
        int open = unnumbered.lastIndexOf(" (", end);
        if (open > 0 && unnumbered.charAt(end - 1) == ')') {
            end = open;
        }
        int start = 0;
        while (start < end && "*-–—: ".indexOf(unnumbered.charAt(start)) >= 0) {
            start++;
        }
        return unnumbered.substring(start, end).strip();
    }
}
