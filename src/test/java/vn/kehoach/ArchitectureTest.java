package vn.kehoach;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.InputStreamResource;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The rules of the code's shape that a machine can check. Each was seen failing once on a planted fault. */
@AnalyzeClasses(packages = "vn.kehoach", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule only_process_security_and_demo_speak_to_the_engine = noClasses()
            .that()
            .resideOutsideOfPackages("vn.kehoach.process..", "vn.kehoach.security..", "vn.kehoach.demo..")
            // What the engine throws becomes an answer over HTTP there.
            .and()
            .doNotHaveFullyQualifiedName("vn.kehoach.platform.web.Unexpected")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    /** What the engine has inside changes with each of its versions; it is looked for in one room. */
    @ArchTest
    static final ArchRule only_one_room_knows_the_inside_of_the_engine = noClasses()
            .that()
            .resideOutsideOfPackage("vn.kehoach.process.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda.bpm.engine.impl..");

    @ArchTest
    static final ArchRule no_module_imports_process = noClasses()
            .that()
            .resideOutsideOfPackage("vn.kehoach.process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.kehoach.process..");

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule nothing_is_injected_by_setters = noMethods().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule controllers_live_in_web =
            classes().that().areMetaAnnotatedWith(Controller.class).should().resideInAPackage("vn.kehoach..web..");

    /** Whatever writes to a reader while it reads from the database keeps a connection as long as the reader likes. */
    @ArchTest
    static final ArchRule files_go_out_by_downloads_only = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(
                    StreamingResponseBody.class,
                    ResponseBodyEmitter.class,
                    InputStreamResource.class,
                    DeferredResult.class);

    @ArchTest
    static final ArchRule nothing_depends_on_web = noClasses()
            .that()
            .resideOutsideOfPackage("vn.kehoach..web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.kehoach..web..");

    @ArchTest
    static final ArchRule repositories_stay_in_their_module =
            classes().that().areAssignableTo(Repository.class).should(Rooms.STAY_IN_THEIR_MODULE);

    @ArchTest
    static final ArchRule aggregates_stay_in_their_module =
            classes().that().areAnnotatedWith(Entity.class).should(Rooms.STAY_IN_THEIR_MODULE);

    /** A repository is seen by other rooms only if one of them needs it. */
    @ArchTest
    static final ArchRule repositories_are_open_only_to_rooms_that_use_them =
            classes().that().areAssignableTo(Repository.class).should(Rooms.BE_OPEN_ONLY_IF_NEEDED);

    @ArchTest
    static final ArchRule repositories_that_are_open_speak_of_what_is_open =
            classes().that().areAssignableTo(Repository.class).should(Rooms.SPEAK_OF_WHAT_IS_PUBLIC);

    @ArchTest
    static final ArchRule rooms_use_only_the_rooms_that_they_name =
            classes().that(Rooms.ARE_IN_A_MODULE_OF_ROOMS).should(Rooms.FOLLOW_THE_ARROWS);

    @ArchTest
    static final ArchRule rooms_make_no_cycle =
            SlicesRuleDefinition.slices().assignedFrom(Rooms.EACH).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule repositories_are_not_called_by_http = noClasses()
            .that()
            .resideInAPackage("vn.kehoach..web..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Repository.class);

    @ArchTest
    static final ArchRule every_aggregate_has_a_version = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(Shape.HAVE_A_VERSION)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule every_aggregate_is_recorded =
            classes().that().areAnnotatedWith(Entity.class).should(Shape.HAVE_WHAT_THEY_RECORD);

    @ArchTest
    static final ArchRule entities_are_changed_by_verbs = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule delegates_are_named_after_their_step = classes()
            .that()
            .implement(JavaDelegate.class)
            .should()
            .haveSimpleNameEndingWith("Delegate")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule delegates_open_no_transaction = noClasses()
            .that()
            .implement(JavaDelegate.class)
            .should()
            .beAnnotatedWith(Transactional.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule delegates_touch_no_repository = noClasses()
            .that()
            .implement(JavaDelegate.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Repository.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("vn.kehoach.demo.DemoClock")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now");

    @ArchTest
    static final ArchRule nobody_sleeps = noClasses().should().callMethod(Thread.class, "sleep", long.class);

    @ArchTest
    static final ArchRule names_say_what_a_thing_is =
            noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Data)");

    @ArchTest
    static final ArchRule beans_do_not_change = fields().that()
            .areDeclaredInClassesThat()
            .areMetaAnnotatedWith(Component.class)
            .and()
            .areNotStatic()
            .should(Shape.BE_FINAL_OR_VOLATILE);

    @ArchTest
    static final ArchRule nothing_is_printed = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @Test
    void only_one_room_knows_the_tables_of_the_engine() throws IOException {
        assertThat(EngineTables.namedOutsideOfTheirRoom()).isEmpty();
    }

    @Test
    void no_package_has_more_than_thirty_files() throws IOException {
        assertThat(PackageSizes.tooFull()).isEmpty();
    }

    @ArchTest
    static void records_of_more_than_twelve_fields_nest(JavaClasses classes) {
        assertThat(RecordSizes.tooLong(classes)).isEmpty();
    }
}
