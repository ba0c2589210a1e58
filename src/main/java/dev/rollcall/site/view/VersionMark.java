package dev.rollcall.site.view;

/**
 * Which version of the notes a page belongs to, with what it takes to go to the others.
 *
 * @param title of the version; empty where there is only one
 * @param href of the page that lists all versions
 * @param name of the version in addresses
 * @param page what the page is in whatever version, as the script knows it
 * @param root what leads to the root of all versions
 * @param script the href of the script that knows who holds which page
 */
public record VersionMark(String title, String href, String name, String page, String root, String script) {
    /** There is only one version. */
    public static final VersionMark NONE = new VersionMark("", "", "", "", "", "");

    public boolean isEmpty() {
        return title.isEmpty();
    }
}
