package dev.rollcall.lint;

import dev.rollcall.markdown.Block;
import dev.rollcall.markdown.Inlines;
import dev.rollcall.markdown.Item;
import dev.rollcall.markdown.Span;
import dev.rollcall.notes.Note;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists the images that notes show from elsewhere, each address once: hosts close, and a note outlives them. */
final class RemoteImages {
    private static final Pattern TAG =
            Pattern.compile("(?i)<img\\s[^<>]{0,2000}?\\bsrc\\s{0,3}=\\s{0,3}[\"']?(https?://[^\\s\"'<>]{1,2000})");
    private static final int MOST_SHOWN = 200;

    private final Map<String, List<SourceRef>> places = new TreeMap<>();

    private RemoteImages() {}

    static List<Diagnostic> of(List<Note> notes) {
        RemoteImages images = new RemoteImages();
        notes.forEach(n -> images.blocks(n.document().outline().blocks()));
        return images.places.entrySet().stream()
                .map(e -> told(
                        e.getKey(), e.getValue().stream().distinct().sorted().toList()))
                .toList();
    }

    private static Diagnostic told(String address, List<SourceRef> at) {
        String shown = address.length() > MOST_SHOWN ? address.substring(0, MOST_SHOWN) + "…" : address;
        String places = at.size() == 1 ? "" : " in " + at.size() + " places";
        return Diagnostic.note(
                at.get(0),
                "image-remote",
                "the image `" + shown + "` is shown" + places + " from elsewhere and may vanish",
                "copy it beside the note and name the copy");
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            text(heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            text(paragraph.text());
        } else if (block instanceof Block.Listing listing) {
            for (Item item : listing.items()) {
                text(item.text());
                blocks(item.blocks());
            }
        } else if (block instanceof Block.Table table) {
            table.header().forEach(this::text);
            table.rows().forEach(row -> row.cells().forEach(this::text));
        } else if (block instanceof Block.Quote quote) {
            blocks(quote.blocks());
        } else if (block instanceof Block.Container container) {
            blocks(container.blocks());
        } else if (block instanceof Block.Html html) {
            tags(html.raw(), html.at());
        }
    }

    private void text(Inlines text) {
        for (Span span : text.deep()) {
            if (span instanceof Span.Image image && isRemote(image.target())) {
                add(image.target(), image.at());
            } else if (span instanceof Span.Tag tag) {
                tags(tag.html(), tag.at());
            }
        }
    }

    private void tags(String html, SourceRef at) {
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            add(tag.group(1), at);
        }
    }

    private void add(String address, SourceRef at) {
        places.computeIfAbsent(address, k -> new ArrayList<>()).add(at);
    }

    private static boolean isRemote(String target) {
        String lower = target.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("//");
    }
}
