package org.mageos.content.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.FileInputStream;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.site.link.Extent;
import org.mageos.content.site.link.Fragment;
import org.mageos.content.site.link.LinkTarget;

/** What CONTRIBUTING says about the shape of the code. */
class ArchitectureTest {

    private static final String BASE = "org.mageos.content";

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(BASE);

    @ParameterizedTest
    @DisplayName("No packages need each other, at whatever depth one looks")
    @ValueSource(strings = {".(*)..", ".(*).(*)..", ".(**)"})
    void hasNoCyclesOfPackages(String slices) {
        slices().matching(BASE + slices).should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    @DisplayName("No more than two classes need each other")
    void hasNoKnots() {
        assertThat(Knots.of(CLASSES)).filteredOn(knot -> knot.size() > 2).isEmpty();
    }

    @Test
    @DisplayName("No result depends on the locale, the zone, the encoding or the time of a machine")
    void isTheSameEverywhere() {
        noClasses()
                .that(not(resideInAPackage(BASE + ".maven..")))
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(DateTimeFormatter.class, "ofPattern", String.class)
                .orShould()
                .callMethod(Instant.class, "now")
                .check(CLASSES);
    }

    @Test
    @DisplayName("Only the part of a site that was searched tells broken from undecided")
    void decidesInOnePlace() {
        noClasses()
                .that(not(belongToAnyOf(Extent.class, LinkTarget.Missing.class, Fragment.class)))
                .should()
                .callConstructor(LinkTarget.Missing.class, String.class, Optional.class)
                .orShould()
                .callConstructor(
                        Fragment.class, String.class, LinkTarget.Verdict.class, Optional.class)
                .check(CLASSES);
    }

    @Test
    @DisplayName("No two classes have one name")
    void hasNoNameTwice() {
        Map<String, List<String>> places =
                CLASSES.stream()
                        .filter(JavaClass::isTopLevelClass)
                        .filter(one -> !one.getSimpleName().equals("package-info"))
                        .collect(
                                Collectors.groupingBy(
                                        JavaClass::getSimpleName,
                                        TreeMap::new,
                                        Collectors.mapping(
                                                JavaClass::getPackageName, Collectors.toList())));
        places.values().removeIf(packages -> packages.size() == 1);
        assertThat(places).isEmpty();
    }

    @Test
    @DisplayName("Only the goals see Maven")
    void hidesMaven() {
        noClasses()
                .that(not(resideInAPackage(BASE + ".maven..")))
                .should()
                .dependOnClassesThat(resideInAPackage("org.apache.maven.."))
                .check(CLASSES);
    }

    @Test
    @DisplayName(
            "Only feeds and external links see the HTML library, but for its table of entities")
    void hidesTheHtmlLibrary() {
        noClasses()
                .that(not(resideInAnyPackage(BASE + ".feed..", BASE + ".external..")))
                .should()
                .dependOnClassesThat(resideInAPackage("org.jsoup..").and(not(type(Entities.class))))
                .check(CLASSES);
    }

    @Test
    @DisplayName("Only the readers of the content tree and of the built site open files")
    void readsFilesInOnePlace() {
        noClasses()
                .that(
                        not(
                                resideInAnyPackage(
                                        BASE + ".tree..",
                                        BASE + ".built..",
                                        BASE + ".output..",
                                        BASE + ".engine..",
                                        BASE + ".external..",
                                        BASE + ".maven..")))
                .and(not(simpleName("FileWalker")))
                // Deletes its own file, which the user may have named anywhere.
                .and(not(simpleName("BaselineFile")))
                .should()
                .dependOnClassesThat(
                        type(Files.class)
                                .or(type(FileInputStream.class))
                                .or(type(RandomAccessFile.class))
                                .or(type(FileChannel.class))
                                .or(type(ProcessBuilder.class)))
                .check(CLASSES);
    }
}
