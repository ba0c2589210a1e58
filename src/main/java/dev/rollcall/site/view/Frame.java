package dev.rollcall.site.view;

import java.util.List;

/**
 * What every page has around its content.
 *
 * @param language of the site, a BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 * @param title of the page, without that of the site; empty at home
 * @param canonical the absolute address of the page, empty where the site's is not known
 * @param root what leads from the page to the site's root: empty, {@code ../} as often as needed, or absolute
 * @param home the href of the home page
 * @param feeds the Atom feeds of the page, the nearest first
 * @param changed when the site was last changed
 * @param standing whether search engines shall know the page, and what to tell above it
 * @param departed what was on this page and is there no longer
 */
public record Frame(
        String language,
        String direction,
        String title,
        String siteTitle,
        String description,
        String canonical,
        String root,
        String home,
        List<Link> feeds,
        List<NavLink> nav,
        List<Link> footer,
        Moment changed,
        String generator,
        Standing standing,
        List<Departure> departed) {
    public Frame {
        feeds = List.copyOf(feeds);
        departed = List.copyOf(departed);
        nav = List.copyOf(nav);
        footer = List.copyOf(footer);
    }
}
