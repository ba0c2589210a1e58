package dev.rollcall.bench.archive;

import java.util.List;

/** What is said in every meeting: the words that all notes share, each list with the most frequent first. */
final class PlainWords {
    static final List<String> NOUNS = list("""
            release issue meeting version review test change team page list plan week package user build question time
            note branch problem document project proposal draft month document vote member report link repository name
            file server event talk survey table example account key license board chair seat letter room call form role
            policy process guide translation mentor grant invoice ticket queue deadline summary calendar agenda minute
            deadline feature failure option window comment label step reason result script number step point thread
            license patch warning default module library setting update request reviewer maintainer contributor newcomer
            newsletter website tutorial workshop conference sponsor donation budget election council charter statement
            mirror archive cache token secret password outage incident backup certificate domain address badge banner
            chart color font icon image menu button screen search index folder layer letter level limit line machine
            market metric milestone network node order owner part path pattern pilot platform port post price print
            problem product program purpose reader record region rule sample schedule section sentence series service
            session shape sheet shop signal site sketch source space speaker sprint stage standard story student
            subject task template term text theme title tool topic track trial value view visit volunteer week word
            """);
    static final List<String> VERBS = list("""
            need work check move open merge update review add remove ask fix start close test change wait look discuss
            publish announce explain follow finish use help want try plan mention invite draft schedule confirm collect
            compare count print rename accept reject vote approve mark label track report record watch clean convert
            copy deploy document drop export fail gather handle import improve include install join list load maintain
            measure note offer order organize pass pause pick post prepare prevent promise propose push raise reach
            reduce refresh replace reply request restart restore restrict return revert save search settle share ship
            sign simplify solve sort sponsor stop store support switch sync talk thank touch trace train translate
            trigger trust turn upload visit warn welcome
            """);
    static final List<String> ADJECTIVES = list("""
            new open next last old small good long public short other late ready early clear main stable common simple
            missing whole broken big better final local manual weekly annual automatic empty external formal full
            green happy hard hidden honest large legal light low major minor modern monthly narrow nice normal official
            optional partial plain possible private quick quiet rare real recent red remote safe second separate shared
            slow soft special strange strict strong temporary third tiny true unclear useful usual weak wide wrong
            """);
    static final List<String> ADVERBS = list("""
            still already now again also soon later today perhaps mostly only never often always together slowly quickly
            here there anyway instead maybe really usually finally almost nearly twice once
            """);
    static final List<String> PLACES = list("""
            for in of on with from by before after without about at under between against behind through during over
            into since until near beside
            """);
    static final List<String> LEADS = list("""
            and but so because if when as while although since then until unless
            """);

    static final List<String> BEFORE_ONE = list("""
            the a our this that its your one another each their my any every some
            """);
    static final List<String> BEFORE_MANY = list("""
            the our these all some its most those many your few their more several other both such
            """);

    private PlainWords() {}

    private static List<String> list(String words) {
        return List.of(words.strip().split("\\s+", -1)).stream().distinct().toList();
    }
}
