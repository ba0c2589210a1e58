package dev.rollcall.site;

import dev.rollcall.site.view.Frame;
import dev.rollcall.site.view.View;

/** Says what a page shows; pure but for the faults of the notes that it shows. Callable from any thread. */
@FunctionalInterface
public interface PageContent {
    View view(Frame frame, RenderFaults faults);
}
