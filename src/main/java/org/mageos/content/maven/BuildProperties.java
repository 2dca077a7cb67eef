package org.mageos.content.maven;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.mageos.content.finding.ClosestMatch;
import org.mageos.content.finding.Wording;
import org.mageos.content.settings.SettingsLayer;

/**
 * The properties of a build that begin as those of this plugin do.
 *
 * @param ofUser those of the command line and {@code .mvn/maven.config}, which go before the others
 * @param ofProject those of the pom
 */
record BuildProperties(Map<String, String> ofUser, Map<String, String> ofProject) {

    private static final String RULE = ContentMojo.PREFIX + "rule.";

    /** What poms call the version of a plugin, so that it stands in one place. */
    private static final String VERSION = ContentMojo.PREFIX + "version";

    BuildProperties {
        ofUser = Map.copyOf(ofUser);
        ofProject = Map.copyOf(ofProject);
    }

    static BuildProperties of(Properties user, Properties project) {
        return new BuildProperties(own(user), own(project));
    }

    private static Map<String, String> own(Properties properties) {
        return properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith(ContentMojo.PREFIX))
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }

    /** The severities of {@code -Dmageos-content.rule.link/broken=warning} and the like. */
    Optional<SettingsLayer> layer() {
        Map<String, String> rules = new TreeMap<>();
        for (Map<String, String> each : List.of(ofProject, ofUser)) {
            each.forEach(
                    (name, value) -> {
                        if (name.startsWith(RULE)) {
                            rules.put(name.substring(RULE.length()), value);
                        }
                    });
        }
        return PomSettings.called("-D" + RULE + "…").withRules(rules).layer();
    }

    /**
     * Warns of properties that no goal knows, once in a build.
     *
     * @param top the project at the top of the build
     */
    void warn(MojoExecution execution, MavenProject top, Log log) {
        MojoDescriptor mojo = execution.getMojoDescriptor();
        // There is none in no build, but in a test.
        if (mojo != null) {
            for (String warning : unknown(mojo.getPluginDescriptor().getMojos())) {
                if (top.getContextValue(warning) == null) {
                    top.setContextValue(warning, "told");
                    log.warn(warning);
                }
            }
        }
    }

    /**
     * The warnings of properties that no goal knows. One of a pom may be the pom's own, unless it
     * is nearly one that a goal knows.
     *
     * @param mojos all goals of the plugin
     */
    List<String> unknown(Collection<MojoDescriptor> mojos) {
        Set<String> known = known(mojos);
        List<String> warnings = new ArrayList<>();
        unknown(ofUser.keySet(), known).forEach(name -> warnings.add(warning(name, known)));
        unknown(ofProject.keySet(), known).stream()
                .filter(name -> !ofUser.containsKey(name))
                .filter(name -> near(name, known).isPresent())
                .forEach(name -> warnings.add(warning(name, known)));
        return warnings;
    }

    private static Set<String> known(Collection<MojoDescriptor> mojos) {
        return mojos.stream()
                .flatMap(mojo -> mojo.getParameters().stream())
                .map(parameter -> String.valueOf(parameter.getExpression()))
                .filter(expression -> expression.startsWith("${" + ContentMojo.PREFIX))
                .map(expression -> expression.substring(2, expression.length() - 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> unknown(Set<String> names, Set<String> known) {
        return names.stream()
                .filter(name -> !known.contains(name))
                .filter(name -> !name.startsWith(RULE) && !name.equals(VERSION))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String warning(String name, Set<String> known) {
        return "No goal knows the property "
                + Wording.quote(name)
                + near(name, known).map(near -> "; did you mean '" + near + "'?").orElse("");
    }

    /** Without the beginning that all have: it would make any two of them alike. */
    private static Optional<String> near(String name, Set<String> known) {
        return ClosestMatch.closest(
                        parameter(name), known.stream().map(BuildProperties::parameter).toList())
                .map(parameter -> ContentMojo.PREFIX + parameter);
    }

    private static String parameter(String name) {
        return name.substring(ContentMojo.PREFIX.length());
    }
}
