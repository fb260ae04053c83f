package th.samnak.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;
import th.samnak.api.Subscription;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.shell.frame.Menu;
import th.samnak.ui.Errand;
import th.samnak.ui.HomeCard;
import th.samnak.ui.MenuEntry;
import th.samnak.ui.Screens;
import th.samnak.ui.ViewProvider;
import th.samnak.ui.ViewSpec;

class MenuTest {

    private static final ModuleId LETTERS = ModuleId.of("letters");
    private static final ModuleId MEETINGS = ModuleId.of("meetings");
    private static final Permission READ = LETTERS.permission("read");
    private static final Permission CALL = MEETINGS.permission("call");

    private final List<ViewProvider> running = new ArrayList<>();

    @Test
    void functions_stand_in_their_order_and_entries_in_theirs() {
        running.add(provider(LETTERS, view("second", READ, 2), view("first", READ, 1)));
        running.add(provider(MEETINGS, view("", CALL, 1)));

        List<Menu.Group> groups = menu(Set.of(READ, CALL)).groups();

        assertThat(groups).extracting(Menu.Group::nameKey).containsExactly("meetings.name", "letters.name");
        assertThat(groups.get(1).lines()).extracting(Menu.Line::href).containsExactly("letters/first", "letters/second");
        assertThat(groups.get(0).lines()).extracting(Menu.Line::href).containsExactly("meetings");
    }

    @Test
    void what_one_may_not_open_is_not_in_the_menu() {
        running.add(provider(LETTERS, view("first", READ, 1)));
        running.add(provider(MEETINGS, view("", CALL, 1)));

        assertThat(menu(Set.of(CALL)).groups()).extracting(Menu.Group::module).containsExactly(MEETINGS);
        assertThat(menu(Set.of()).groups()).isEmpty();
    }

    @Test
    void a_screen_without_an_entry_is_reached_from_another() {
        running.add(provider(LETTERS, view("first", READ, 1), ViewSpec.of(":id", Div.class, READ, Div::new)));

        assertThat(menu(Set.of(READ)).groups().get(0).lines()).hasSize(1);
    }

    @Test
    void what_one_may_not_do_cannot_be_begun_from_anywhere() {
        running.add(new Beginning(LETTERS, List.of(
                new Errand("letters.receive", VaadinIcon.INBOX, "incoming/new", READ),
                new Errand("letters.destroy", VaadinIcon.TRASH, "destruction", CALL))));

        assertThat(menu(Set.of(READ)).errands()).extracting(Menu.Begin::href).containsExactly("letters/incoming/new");
        assertThat(menu(Set.of()).errands()).isEmpty();
    }

    @Test
    void a_function_that_has_gone_is_gone_from_the_menu() {
        running.add(provider(LETTERS, view("first", READ, 1)));
        Menu menu = menu(Set.of(READ));
        assertThat(menu.groups()).hasSize(1);

        running.clear();

        assertThat(menu.groups()).isEmpty();
    }

    @Test
    void the_first_page_shows_only_cards_one_may_see() {
        running.add(new Provider(LETTERS, List.of(), List.of(
                new HomeCard("letters.late", 2, READ, Div::new),
                new HomeCard("letters.new", 1, READ, Div::new),
                new HomeCard("letters.secret", 0, CALL, Div::new))));

        assertThat(menu(Set.of(READ)).cards()).extracting(HomeCard::titleKey).containsExactly("letters.new", "letters.late");
    }

    private Menu menu(Set<Permission> held) {
        return new Menu(screens(), registry(), new Holder(held));
    }

    private static ViewSpec<?> view(String path, Permission requires, int order) {
        return ViewSpec.of(path, Div.class, requires, Div::new).inMenu(MenuEntry.of("key", VaadinIcon.HOME, order));
    }

    private static ViewProvider provider(ModuleId module, ViewSpec<?>... views) {
        return new Provider(module, List.of(views), List.of());
    }

    private record Provider(ModuleId module, List<ViewSpec<?>> views, List<HomeCard> homeCards) implements ViewProvider {}

    private record Beginning(ModuleId module, List<Errand> errands) implements ViewProvider {
        @Override
        public List<ViewSpec<?>> views() {
            return List.of();
        }
    }

    private record Module(ModuleId id, int menuOrder) implements OfficeModule {
        @Override
        public List<Permission> permissions() {
            return List.of();
        }
    }

    private Screens screens() {
        return new Screens() {
            @Override
            public List<ViewProvider> providers() {
                return List.copyOf(running);
            }

            @Override
            public Subscription onChange(Runnable whenChanged) {
                return () -> {};
            }
        };
    }

    private static ModuleRegistry registry() {
        return new ModuleRegistry() {
            @Override
            public List<OfficeModule> modules() {
                return List.of(new Module(MEETINGS, 10), new Module(LETTERS, 20));
            }

            @Override
            public Subscription onChange(Runnable whenChanged) {
                return () -> {};
            }
        };
    }

    /** Somebody who holds just these permissions. */
    private record Holder(Set<Permission> held) implements Access {
        @Override
        public Optional<Caller> signedIn() {
            return Optional.empty();
        }

        @Override
        public Caller caller() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean may(Permission permission) {
            return held.contains(permission);
        }

        @Override
        public boolean may(Caller who, Permission permission) {
            return may(permission);
        }

        @Override
        public Caller require(Permission permission) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> T as(Caller caller, Supplier<T> work) {
            return work.get();
        }

        @Override
        public <T> T asSystem(Supplier<T> work) {
            return work.get();
        }
    }
}
