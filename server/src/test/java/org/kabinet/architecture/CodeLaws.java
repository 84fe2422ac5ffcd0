package org.kabinet.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What may stand where in the code. */
final class CodeLaws {
    private static final Set<String> TIME_TYPES = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.Year",
            "java.time.YearMonth");
    private static final int MOST_COLLABORATORS = 7;

    /** Names of what stands between the domain and the outside without being a component. */
    private static final Set<String> EDGES = Set.of("Repository", "Queries", "Columns", "Filter", "Command");

    private CodeLaws() {}

    /** SQL is written in repositories (writes), queries (reads), the kernel and the demo's bulk loader, see docs/adr. */
    static ArchRule jooqIsConfined() {
        return noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Repository")
                .and()
                .haveSimpleNameNotEndingWith("Queries")
                .and(outermostNameEndsWithNeither("Repository", "Queries"))
                .and()
                .resideOutsideOfPackages("org.kabinet.platform..", "org.kabinet.demo..", "org.kabinet.jooq..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(DSLContext.class)
                .allowEmptyShould(true);
    }

    /** A rule or a state that is no component of the container knows neither the container nor the database. */
    static ArchRule domainIsPlain() {
        return noClasses()
                .that(areRulesOrState())
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework.web..")
                        .or(resideInAPackage("org.springframework.transaction.."))
                        .or(resideInAPackage("org.springframework.jdbc.."))
                        .or(resideInAPackage("org.springframework.context.."))
                        .or(resideInAPackage("org.springframework.beans.."))
                        .or(resideInAPackage("org.jooq.."))
                        .or(resideInAPackage("org.kabinet.jooq..")))
                .allowEmptyShould(true);
    }

    static ArchRule timeComesFromTheClock() {
        var withoutClock = new DescribedPredicate<JavaMethodCall>("a call that reads the time without a clock") {
            @Override
            public boolean test(JavaMethodCall call) {
                var owner = call.getTargetOwner().getName();
                var parameters = call.getTarget().getRawParameterTypes();
                var now = call.getName().equals("now")
                        && TIME_TYPES.contains(owner)
                        && parameters.stream().noneMatch(p -> p.getName().equals("java.time.Clock"));
                var millis = owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
                var database = owner.equals("org.jooq.impl.DSL")
                        && Set.of(
                                        "now",
                                        "currentTimestamp",
                                        "currentInstant",
                                        "currentLocalDate",
                                        "currentDate",
                                        "currentOffsetDateTime")
                                .contains(call.getName());
                return now || millis || database;
            }
        };
        return noClasses()
                .that()
                .resideOutsideOfPackage("org.kabinet.jooq..")
                .should()
                .callMethodWhere(withoutClock);
    }

    /** Events carry ids and facts, so that they can be stored, replayed and sent to another process. */
    static ArchRule eventsAreRecordsOfFacts() {
        return classes()
                .that(new DescribedPredicate<>("are nested in a …Event interface") {
                    @Override
                    public boolean test(JavaClass type) {
                        return type.getEnclosingClass()
                                .filter(c ->
                                        c.isInterface() && c.getSimpleName().endsWith("Event"))
                                .isPresent();
                    }
                })
                .should(new ArchCondition<>("be records whose components are values") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (!type.isRecord() && !type.isEnum()) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " is no record"));
                        }
                        type.getFields().stream()
                                .filter(f -> !f.getModifiers().contains(JavaModifier.STATIC))
                                .filter(f -> !isValue(f.getRawType()))
                                .forEach(f ->
                                        events.add(SimpleConditionEvent.violated(f, f.getFullName() + " is no value")));
                    }
                })
                .allowEmptyShould(true);
    }

    static ArchRule collaboratorsAreFew() {
        return classes()
                .that(areComponents())
                .should(new ArchCondition<>("have at most %d collaborators".formatted(MOST_COLLABORATORS)) {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getConstructors().stream()
                                .filter(c -> c.getRawParameterTypes().size() > MOST_COLLABORATORS)
                                .forEach(c -> events.add(SimpleConditionEvent.violated(c, c.getFullName())));
                    }
                })
                .allowEmptyShould(true);
    }

    static List<String> violations(ArchRule rule, JavaClasses classes) {
        return rule.evaluate(classes).getFailureReport().getDetails();
    }

    /** Share of top-level types that only their own package sees, from 0 to 1. */
    static double packagePrivateShare(JavaClasses classes) {
        var types = classes.stream()
                .filter(c -> c.isTopLevelClass() && !c.getSimpleName().equals("package-info"))
                .filter(c -> !c.getPackageName().startsWith("org.kabinet.jooq"))
                .toList();
        var hidden = types.stream()
                .filter(c -> !c.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
        return types.isEmpty() ? 0 : (double) hidden / types.size();
    }

    private static boolean isValue(JavaClass type) {
        return type.isPrimitive()
                || type.isEnum()
                || type.isRecord()
                || type.getPackageName().equals("java.lang")
                || type.getPackageName().equals("java.time")
                || type.getPackageName().equals("java.math")
                || Set.of("java.util.UUID", "java.util.List", "java.util.Set", "java.util.Map")
                        .contains(type.getName());
    }

    private static DescribedPredicate<JavaClass> areComponents() {
        return new DescribedPredicate<>("are components") {
            @Override
            public boolean test(JavaClass type) {
                return type.isAnnotatedWith(Component.class) || type.isMetaAnnotatedWith(Component.class);
            }
        };
    }

    private static DescribedPredicate<JavaClass> areRulesOrState() {
        return new DescribedPredicate<>("are rules or state of a business module") {
            @Override
            public boolean test(JavaClass type) {
                var package_ = type.getPackageName();
                var business = package_.startsWith("org.kabinet.")
                        && !package_.startsWith("org.kabinet.platform")
                        && !package_.startsWith("org.kabinet.jooq")
                        && !package_.startsWith("org.kabinet.demo");
                var name = outermost(type).getSimpleName();
                return business
                        && !type.isAnonymousClass()
                        && !areComponents().test(outermost(type))
                        && EDGES.stream().noneMatch(name::endsWith)
                        && !name.equals("package-info");
            }
        };
    }

    private static DescribedPredicate<JavaClass> outermostNameEndsWithNeither(String... endings) {
        return new DescribedPredicate<>("stand in no file of that name") {
            @Override
            public boolean test(JavaClass type) {
                return List.of(endings).stream().noneMatch(outermost(type).getSimpleName()::endsWith);
            }
        };
    }

    private static JavaClass outermost(JavaClass type) {
        var outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }
}
