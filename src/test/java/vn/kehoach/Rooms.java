package vn.kehoach;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.modulith.ApplicationModule;
import vn.kehoach.shared.Room;

/** What the rooms inside a module are held to: each names the rooms that it uses, and no two use each other. */
final class Rooms {

    static final DescribedPredicate<JavaClass> ARE_IN_A_MODULE_OF_ROOMS =
            DescribedPredicate.describe("are in a module of rooms", each -> ofRooms(each));

    static final ArchCondition<JavaClass> FOLLOW_THE_ARROWS =
            within("use only the rooms that theirs names", (used, events) -> {
                JavaClass origin = used.getOriginClass();
                if (!declared(origin.getPackage(), room(used.getTargetClass()))) {
                    events.add(SimpleConditionEvent.violated(
                            origin, room(origin) + " does not name its arrow: " + used.getDescription()));
                }
            });

    static final ArchCondition<JavaClass> STAY_IN_THEIR_MODULE =
            new ArchCondition<>("be used only by the module that they belong to") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    users(item, used -> !module(used.getOriginClass()).equals(module(item)))
                            .forEach(used -> events.add(SimpleConditionEvent.violated(item, used.getDescription())));
                }
            };

    static final ArchCondition<JavaClass> BE_OPEN_ONLY_IF_NEEDED =
            new ArchCondition<>("be package-private unless another room uses them") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    boolean needed = users(item, used -> !used.getOriginClass()
                                    .getPackageName()
                                    .equals(item.getPackageName()))
                            .findAny()
                            .isPresent();
                    if (item.getModifiers().contains(JavaModifier.PUBLIC) && !needed) {
                        events.add(SimpleConditionEvent.violated(item, item.getName() + " is public for nobody"));
                    }
                }
            };

    /** Who stands in for a repository that is public lives outside its package, and sees only what is public. */
    static final ArchCondition<JavaClass> SPEAK_OF_WHAT_IS_PUBLIC =
            new ArchCondition<>("speak of nothing that is closed to those who may use them") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    item.getMethods().stream()
                            .flatMap(each -> each.getAllInvolvedRawTypes().stream())
                            .filter(each -> !each.isPrimitive()
                                    && !each.getBaseComponentType()
                                            .getModifiers()
                                            .contains(JavaModifier.PUBLIC))
                            .filter(each -> item.getModifiers().contains(JavaModifier.PUBLIC))
                            .forEach(each -> events.add(SimpleConditionEvent.violated(
                                    item, item.getName() + " is public, but not " + each.getName())));
                }
            };

    /** Each room by itself; what is in no room makes no slice. */
    static final SliceAssignment EACH = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass each) {
            return ofRooms(each) ? SliceIdentifier.of(module(each), room(each)) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "rooms";
        }
    };

    private Rooms() {}

    private interface Seen {
        void look(Dependency used, ConditionEvents events);
    }

    private static ArchCondition<JavaClass> within(String words, Seen seen) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getDirectDependenciesFromSelf().stream()
                        .filter(used -> module(used.getTargetClass()).equals(module(item)))
                        .filter(used -> !used.getTargetClass().getPackageName().equals(item.getPackageName()))
                        .forEach(used -> seen.look(used, events));
            }
        };
    }

    private static Stream<Dependency> users(JavaClass item, Predicate<Dependency> which) {
        return item.getDirectDependenciesToSelf().stream().filter(which);
    }

    /** A module whose root holds nothing but its description, and whose packages are rooms. */
    private static boolean ofRooms(JavaClass each) {
        return !module(each).isEmpty()
                && root(each.getPackage()).getSubpackages().stream().anyMatch(Rooms::isRoom);
    }

    private static boolean isRoom(JavaPackage each) {
        return each.isAnnotatedWith(Room.class);
    }

    private static boolean declared(JavaPackage from, String target) {
        return isRoom(from)
                && Arrays.asList(from.getAnnotationOfType(Room.class).arrows()).contains(target);
    }

    private static JavaPackage root(JavaPackage each) {
        return each.isAnnotatedWith(ApplicationModule.class)
                ? each
                : each.getParent().map(Rooms::root).orElse(each);
    }

    private static String module(JavaClass each) {
        String[] names = each.getPackageName().split("[.]");
        return each.getPackageName().startsWith("vn.kehoach.") ? names[2] : "";
    }

    private static String room(JavaClass each) {
        return each.getPackageName()
                .substring(("vn.kehoach." + module(each)).length())
                .replaceFirst("^[.]", "");
    }
}
