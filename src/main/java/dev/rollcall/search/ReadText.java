package dev.rollcall.search;

import dev.rollcall.markdown.PlacedHeading;
import java.util.List;

/**
 * What lines of a note say, before anything is left out.
 *
 * @param headings in the order of the note, with the anchors that its page gives them
 * @param anchors all that headings, labels and tags have, those of headings among them
 * @param isWhole whether the renderer did not give up, so that the headings are all
 */
record ReadText(List<PlacedHeading> headings, List<String> anchors, List<Piece> pieces, boolean isWhole) {}
