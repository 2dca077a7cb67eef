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
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
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
        Map<String, String> own = new TreeMap<>();
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith(ContentMojo.PREFIX)) {
                own.put(name, properties.getProperty(name));
            }
        }
        return own;
    }

    /** The severities of {@code -Dmageos-content.rule.link/broken=warning} and the like. */
    Optional<SettingsLayer> layer() {
        Map<String, String> rules = new TreeMap<>();
        for (Map<String, String> each : List.of(ofProject, ofUser)) {
            for (Map.Entry<String, String> property : each.entrySet()) {
                if (property.getKey().startsWith(RULE)) {
                    rules.put(property.getKey().substring(RULE.length()), property.getValue());
                }
            }
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
        for (String name : unknown(ofUser.keySet(), known)) {
            warnings.add(warning(name, known));
        }
        for (String name : unknown(ofProject.keySet(), known)) {
            if (!ofUser.containsKey(name) && near(name, known).isPresent()) {
                warnings.add(warning(name, known));
            }
        }
        return warnings;
    }

    private static Set<String> known(Collection<MojoDescriptor> mojos) {
        Set<String> known = new TreeSet<>();
        for (MojoDescriptor mojo : mojos) {
            for (Parameter parameter : mojo.getParameters()) {
                String expression = String.valueOf(parameter.getExpression());
                if (expression.startsWith("${" + ContentMojo.PREFIX)) {
                    known.add(expression.substring(2, expression.length() - 1));
                }
            }
        }
        return known;
    }

    private static Set<String> unknown(Set<String> names, Set<String> known) {
        Set<String> unknown = new TreeSet<>();
        for (String name : names) {
            if (!known.contains(name) && !name.startsWith(RULE) && !name.equals(VERSION)) {
                unknown.add(name);
            }
        }
        return unknown;
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
