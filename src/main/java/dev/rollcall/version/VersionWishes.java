package dev.rollcall.version;

import dev.rollcall.source.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which versions somebody wants, each word with the place where it is written.
 *
 * @param tags patterns of names
 * @param branches patterns of names
 * @param titles by name
 * @param latest a name or pattern of what stands at the root; without one that is what is checked out
 * @param aliases by alias the name or pattern of what it leads to
 * @param noindex patterns of the names of what search engines shall not know
 */
public record VersionWishes(
        List<YamlNode.Text> tags,
        List<YamlNode.Text> branches,
        Map<String, String> titles,
        Optional<YamlNode.Text> latest,
        Map<String, YamlNode.Text> aliases,
        List<YamlNode.Text> noindex) {}
