package fr.treille.assembly;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fr.treille.tenancy.access.Droits;
import fr.treille.tenancy.audit.Motif;
import fr.treille.tenancy.context.Border;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantService;
import fr.treille.tenancy.identity.Subject;
import fr.treille.tenancy.registry.GestionnaireKey;
import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The arrows of {@code docs/architecture.md}. */
class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.treille");

    private static final DescribedPredicate<JavaClass> PERSISTENCE =
            resideInAPackage("..persistence..").or(resideInAPackage("..migration.."));

    private static final DescribedPredicate<JavaClass> HOLD_A_GESTIONNAIRES_ENTITY_MANAGER =
            new DescribedPredicate<>("hold the entity manager of a gestionnaire") {
                @Override
                public boolean test(JavaClass type) {
                    return type.getFields().stream()
                            .flatMap(field -> field.tryGetAnnotationOfType(PersistenceContext.class).stream())
                            .anyMatch(context -> context.unitName().equals("treille"));
                }
            };

    @Test
    void arrowsGoDownOnly() {
        ArchRule rule = layeredArchitecture()
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
        rule.check(PRODUCT);
    }

    @Test
    void packagesFormNoCycle() {
        ArchRule rule = slices().matching("fr.treille.(**)").should().beFreeOfCycles();
        rule.check(PRODUCT);
    }

    @Test
    void onlyRepositoriesHoldAnEntityManager() {
        ArchRule rule = noClasses()
                .that(DescribedPredicate.not(PERSISTENCE.or(simpleNameEndingWith("Repository"))))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class);
        rule.check(PRODUCT);
    }

    @Test
    void onlyPersistenceSpeaksJdbc() {
        ArchRule rule = noClasses()
                .that(DescribedPredicate.not(PERSISTENCE))
                .and()
                .resideOutsideOfPackage("fr.treille.infra..")
                .should()
                .dependOnClassesThat(resideInAPackage("java.sql..")
                        .or(resideInAPackage("javax.sql.."))
                        .and(DescribedPredicate.not(simpleNameEndingWith("SQLException"))));
        rule.check(PRODUCT);
    }

    @Test
    void repositoriesAndEntitiesStayBehindTheirDoor() {
        ArchRule rule = classes()
                .that(simpleNameEndingWith("Repository").or(simpleNameEndingWith("Entity")))
                .should()
                .notBePublic();
        rule.check(PRODUCT);
    }

    @Test
    void aGestionnairesDataIsReachedThroughItsServicesOnly() {
        ArchRule rule = classes()
                .that(HOLD_A_GESTIONNAIRES_ENTITY_MANAGER)
                .should()
                .onlyBeAccessed()
                .byClassesThat(HOLD_A_GESTIONNAIRES_ENTITY_MANAGER.or(annotatedWith(TenantService.class)));
        rule.check(PRODUCT);
    }

    @Test
    void everyServiceOnAGestionnairesDataIsToldWhich() {
        ArchRule rule = methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(TenantService.class)
                .and()
                .arePublic()
                .should(new ArchCondition<JavaMethod>("take the context first") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean told = !method.getRawParameterTypes().isEmpty()
                                && method.getRawParameterTypes().getFirst().isEquivalentTo(TenantContext.class);
                        events.add(new SimpleConditionEvent(method, told, method.getFullName() + " is not told"));
                    }
                });
        rule.check(PRODUCT);
    }

    @Test
    void onlyTheBorderLetsAnybodyIn() {
        ArchRule rule = noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Border.class.getName())
                .should()
                .callConstructor(TenantContext.class, GestionnaireKey.class, Subject.class);
        rule.check(PRODUCT);
    }

    @Test
    void nobodyGoesBehindTheEntityManager() {
        ArchRule rule = noClasses()
                .should()
                .callMethod(EntityManager.class, "unwrap", Class.class)
                .orShould()
                .callMethod(EntityManager.class, "getDelegate");
        rule.check(PRODUCT);
    }

    @Test
    void onlyMigrationsDefineData() {
        ArchRule rule = fields().that(new DescribedPredicate<JavaField>("are of the owner's data source") {
                    @Override
                    public boolean test(JavaField field) {
                        return field.tryGetAnnotationOfType(Resource.class)
                                .filter(resource -> resource.lookup().endsWith("/treille-owner"))
                                .isPresent();
                    }
                })
                .should()
                .beDeclaredInClassesThat()
                .resideInAPackage("..tenancy.migration..");
        rule.check(PRODUCT);
    }

    @Test
    void onlyTheHabilitationsMakeWhatDecides() {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackages("..tenancy.access..", "..tenancy.habilitation..")
                .should()
                .callConstructorWhere(target(owner(assignableTo(Droits.class))));
        rule.check(PRODUCT);
    }

    /** What decides can be tried without a container, a database or a clock. */
    @Test
    void theDecisionIsPure() {
        ArchRule rule = classes()
                .that()
                .resideInAPackage("..tenancy.access..")
                .should()
                .onlyDependOnClassesThat(resideInAPackage("java..")
                        .or(resideInAPackage("..tenancy.access.."))
                        .or(resideInAPackage("org.jspecify.."))
                        .or(equivalentTo(Motif.class)));
        rule.check(PRODUCT);
        ArchRule noClock = noClasses()
                .that()
                .resideInAPackage("..tenancy.access..")
                .should()
                .callMethod(Instant.class, "now");
        noClock.check(PRODUCT);
    }

    @Test
    void onlyTheWebHoldsWidgets() {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackage("fr.treille.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..");
        rule.check(PRODUCT);
    }

    @Test
    void staticStateNeverChanges() {
        ArchRule rule = fields().that().areStatic().should().beFinal();
        rule.check(PRODUCT);
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        Set<String> packages = PRODUCT.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        Set<String> described = PRODUCT.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .filter(type -> type.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());

        assertThat(packages).hasSizeGreaterThan(10);
        assertThat(described).containsAll(packages);
    }

    @Test
    void noDrawerWhereAnythingIsThrown() {
        assertThat(PRODUCT.stream().map(JavaClass::getPackageName))
                .noneMatch(name -> name.matches(".*\\.(util|utils|common|commons|impl|misc|helper|helpers)(\\..*)?"));
        assertThat(PRODUCT.stream()
                        .filter(type -> !type.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .map(JavaClass::getSimpleName))
                .noneMatch(name -> name.endsWith("Impl") || name.endsWith("Utils"));
    }
}
