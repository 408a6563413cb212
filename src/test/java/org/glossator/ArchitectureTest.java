package org.glossator;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The layer table of `docs/architecture.md`, held literally: on the page and in the classes.
class ArchitectureTest {

    private static final String ROOT = "org.glossator";

    /// A package, and the packages of the product it may use besides itself. `*` stands for all.
    private static final Map<String, List<String>> LAYERS = layers();

    private static final Path PAGE = Path.of("docs", "architecture.md");

    /// A row of the page's table: layer, package, charter, and what it may use.
    private static final Pattern ROW =
            Pattern.compile("\\| [0-9–] \\| `(?<name>[a-z.]+)` \\|[^|]+\\| (?<uses>[^|]+) \\|");

    private static final Pattern USED = Pattern.compile("`([a-z.*]+)`");

    private static final Set<String> PURE =
            Set.of("text", "model", "edit", "search", "split", "suggest", "agreement", "curate");

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(ROOT);

    private static Map<String, List<String>> layers() {
        Map<String, List<String>> table = new LinkedHashMap<>();
        table.put("text", List.of());
        table.put("model", List.of("text"));
        table.put("edit", List.of("model", "text"));
        table.put("search", List.of("model", "text"));
        table.put("split", List.of("model", "text"));
        table.put("agreement", List.of("model", "text"));
        table.put("curate", List.of("edit", "model", "text"));
        table.put("format", List.of("model", "text"));
        table.put("store", List.of("edit", "search", "model", "text"));
        table.put("suggest", List.of("edit", "model", "text"));
        table.put("language", List.of());
        table.put(
                "project",
                List.of(
                        "store",
                        "format",
                        "search",
                        "edit",
                        "model",
                        "text",
                        "suggest",
                        "split",
                        "agreement",
                        "curate",
                        "language"));
        table.put("settings", List.of());
        table.put(
                "cli",
                List.of(
                        "project",
                        "edit",
                        "model",
                        "text",
                        "format",
                        "split",
                        "agreement",
                        "curate"));
        table.put("ui.base", List.of("settings", "model"));
        table.put("ui.control", List.of("ui.base", "text", "model"));
        table.put("ui.surface", List.of("ui.base", "text", "model"));
        List<String> view =
                List.of(
                        "ui.base",
                        "ui.control",
                        "ui.surface",
                        "project",
                        "format",
                        "edit",
                        "model",
                        "text",
                        "settings");
        table.put("ui.adjudication", Stream.concat(view.stream(), Stream.of("curate")).toList());
        table.put(
                "ui.agreement",
                Stream.concat(view.stream(), Stream.of("suggest", "agreement")).toList());
        table.put("ui.article", Stream.concat(view.stream(), Stream.of("suggest")).toList());
        table.put("ui.compare", Stream.concat(view.stream(), Stream.of("agreement")).toList());
        table.put("ui.consistency", Stream.concat(view.stream(), Stream.of("suggest")).toList());
        table.put("ui.corpus", view);
        table.put("ui.feedback", Stream.concat(view.stream(), Stream.of("curate")).toList());
        table.put("ui.exchange", view);
        table.put("ui.history", view);
        table.put("ui.occurrences", Stream.concat(view.stream(), Stream.of("suggest")).toList());
        table.put("ui.palette", List.of("ui.base", "ui.control"));
        table.put(
                "ui.preferences",
                List.of("ui.base", "ui.control", "ui.surface", "model", "text", "settings"));
        table.put("ui.search", Stream.concat(view.stream(), Stream.of("search")).toList());
        table.put("ui.transfer", Stream.concat(view.stream(), Stream.of("split")).toList());
        table.put(
                "ui.shell",
                Stream.concat(
                                view.stream(),
                                Stream.of(
                                        "search",
                                        "ui.adjudication",
                                        "ui.agreement",
                                        "ui.article",
                                        "ui.compare",
                                        "ui.consistency",
                                        "ui.corpus",
                                        "ui.feedback",
                                        "ui.exchange",
                                        "ui.history",
                                        "ui.occurrences",
                                        "ui.palette",
                                        "ui.preferences",
                                        "ui.search",
                                        "ui.transfer"))
                        .toList());
        table.put("app", List.of("*"));
        return table;
    }

    static Set<String> packages() {
        return LAYERS.keySet();
    }

    @Test
    void thePageShowsTheSameTable() throws IOException {
        Map<String, List<String>> shown = new LinkedHashMap<>();
        for (String line : Files.readAllLines(PAGE)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                shown.put(
                        row.group("name"),
                        USED.matcher(row.group("uses"))
                                .results()
                                .map(used -> used.group(1))
                                .toList());
            }
        }
        assertThat(shown).as("the table of %s", PAGE).containsExactlyEntriesOf(LAYERS);
    }

    @Test
    void everyPackageStandsInTheTable() {
        Set<String> found =
                CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith(ROOT + "."))
                        .map(name -> name.substring(ROOT.length() + 1))
                        .collect(Collectors.toSet());
        assertThat(LAYERS.keySet()).containsAll(found);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void usesOnlyWhatTheTableAllows(String name) {
        List<String> allowed = LAYERS.get(name);
        if (allowed.contains("*")) {
            return;
        }
        String[] permitted =
                Stream.concat(Stream.of(name), allowed.stream())
                        .map(ArchitectureTest::full)
                        .toArray(String[]::new);
        DescribedPredicate<JavaClass> forbidden =
                resideInAPackage(ROOT + "..")
                        .and(DescribedPredicate.not(resideInAnyPackage(permitted)));
        noClasses()
                .that()
                .resideInAPackage(full(name))
                .should()
                .dependOnClassesThat(forbidden)
                .because("arrows go down only; move the code to the layer that may know both")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void pureLayersTouchNothingOutside() {
        String[] pure = PURE.stream().map(ArchitectureTest::full).toArray(String[]::new);
        noClasses()
                .that()
                .resideInAnyPackage(pure)
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                        "javafx..",
                                        "java.sql..",
                                        "java.io..",
                                        "java.nio.file..",
                                        "java.net..",
                                        "tools.jackson..",
                                        "java.util.concurrent..")
                                .or(type(java.util.Random.class))
                                .or(type(java.time.Clock.class))
                                .or(type(Thread.class)))
                .because("the rules of the field must run anywhere, the same each time")
                .allowEmptyShould(true)
                .check(withoutExceptions(CLASSES));
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        outside("store").dependOn("java.sql..", "org.sqlite..");
    }

    @Test
    void onlyTheFacesKnowTheToolkit() {
        outside("ui", "app").dependOn("javafx..", "org.controlsfx..", "atlantafx..");
    }

    @Test
    void onlyFormatsAndSettingsKnowFileLibraries() {
        outside("format", "settings", "cli", "store").dependOn("tools.jackson..", "org.jsoup..");
        outside("format").dependOn("de.siegmar..", "org.msgpack..");
        outside("format").dependOn("javax.xml..");
        outside("format").dependOn("org.apache.pdfbox..", "org.apache.fontbox..");
    }

    @Test
    void onlySuggestionsAndDetectionKnowTheLanguageTools() {
        outside("suggest", "language").dependOn("opennlp..");
    }

    @Test
    void threadsAreStartedInFewPlaces() {
        noClasses()
                .that()
                .resideOutsideOfPackages(full("ui.base"), full("project"), full("app"))
                .should()
                .dependOnClassesThat(
                        type(Thread.class)
                                .or(type(Executors.class))
                                .or(type(ExecutorService.class)))
                .because("work leaves its thread through the project's workers or the Conduit")
                .check(CLASSES);
    }

    @Test
    void choosersAreOpenedThroughDialogs() {
        noClasses()
                .that()
                .doNotHaveSimpleName("FxDialogs")
                .should()
                .dependOnClassesThat(
                        DescribedPredicate.describe(
                                "choosers",
                                found ->
                                        Set.of(
                                                        "javafx.stage.FileChooser",
                                                        "javafx.stage.DirectoryChooser")
                                                .contains(found.getName())))
                .because(
                        "choosers throw without a display, so tests answer through ui.base.Dialogs")
                .check(CLASSES);
    }

    /// Throwables and records that implement `Serializable` carry `java.io` by birth.
    private static JavaClasses withoutExceptions(JavaClasses classes) {
        return classes.that(
                DescribedPredicate.not(
                        DescribedPredicate.describe(
                                "exceptions", found -> found.isAssignableTo(Throwable.class))));
    }

    private static String full(String name) {
        return ROOT + "." + name;
    }

    private static Outside outside(String... names) {
        return new Outside(Arrays.stream(names).map(name -> full(name) + "..").toList());
    }

    private record Outside(List<String> homes) {
        void dependOn(String... libraries) {
            noClasses()
                    .that()
                    .resideOutsideOfPackages(homes.toArray(String[]::new))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(libraries))
                    .because("that library has its home in " + homes)
                    .check(CLASSES);
        }
    }
}
