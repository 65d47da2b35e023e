package fr.treille.assembly;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.stream.Collectors;

/** The arrows of {@code docs/architecture.md}. */
@AnalyzeClasses(packages = "fr.treille", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> PERSISTENCE =
            resideInAPackage("..persistence..").or(resideInAPackage("..migration.."));

    @ArchTest
    static final ArchRule ARROWS_GO_DOWN_ONLY = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .optionalLayer("web")
            .definedBy("fr.treille.web..")
            .optionalLayer("interop")
            .definedBy("fr.treille.interop..")
            .optionalLayer("record")
            .definedBy("fr.treille.record..")
            .optionalLayer("referential")
            .definedBy("fr.treille.referential..")
            .optionalLayer("tenancy")
            .definedBy("fr.treille.tenancy..")
            .optionalLayer("infra")
            .definedBy("fr.treille.infra..")
            .whereLayer("web")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("interop")
            .mayOnlyBeAccessedByLayers("web")
            .whereLayer("record")
            .mayOnlyBeAccessedByLayers("web", "interop")
            .whereLayer("referential")
            .mayOnlyBeAccessedByLayers("web", "interop", "record")
            .whereLayer("tenancy")
            .mayOnlyBeAccessedByLayers("web", "interop", "record", "referential")
            .whereLayer("infra")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule NO_PACKAGE_CYCLES =
            slices().matching("fr.treille.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_REPOSITORIES_HOLD_AN_ENTITY_MANAGER = noClasses()
            .that(DescribedPredicate.not(PERSISTENCE.or(simpleNameEndingWith("Repository"))))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule ONLY_PERSISTENCE_SPEAKS_JDBC = noClasses()
            .that(DescribedPredicate.not(PERSISTENCE))
            .and()
            .resideOutsideOfPackage("fr.treille.infra..")
            .should()
            .dependOnClassesThat(resideInAPackage("java.sql..")
                    .or(resideInAPackage("javax.sql.."))
                    .and(DescribedPredicate.not(simpleNameEndingWith("SQLException"))));

    @ArchTest
    static final ArchRule REPOSITORIES_AND_ENTITIES_STAY_BEHIND_THEIR_DOOR = classes()
            .that(simpleNameEndingWith("Repository").or(simpleNameEndingWith("Entity")))
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule SERVICES_HOLD_NO_WIDGET = noClasses()
            .that()
            .resideOutsideOfPackage("fr.treille.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule NO_STATIC_MUTABLE_STATE = com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields()
            .that()
            .areStatic()
            .should()
            .beFinal();

    @ArchTest
    static void everyPackageSaysWhatItIsForAndIsNullMarked(JavaClasses product) {
        Set<String> packages = product.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        Set<String> described = product.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .filter(type -> type.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());

        assertThat(packages).hasSizeGreaterThan(10);
        assertThat(described).containsAll(packages);
    }

    @ArchTest
    static void noDrawerWhereAnythingIsThrown(JavaClasses product) {
        assertThat(product.stream().map(JavaClass::getPackageName))
                .noneMatch(name -> name.matches(".*\\.(util|utils|common|commons|impl|misc|helper|helpers)(\\..*)?"));
        assertThat(product.stream()
                        .filter(type -> !type.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .map(JavaClass::getSimpleName))
                .noneMatch(name -> name.endsWith("Impl") || name.endsWith("Utils"));
    }
}
