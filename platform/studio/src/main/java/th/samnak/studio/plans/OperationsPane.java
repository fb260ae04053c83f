package th.samnak.studio.plans;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import th.samnak.announcements.api.Found;
import th.samnak.announcements.api.ProposedOperation;
import th.samnak.api.ModuleId;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.Plan;
import th.samnak.studio.plans.OperationDialogs.Kind;
import th.samnak.studio.plans.OperationDialogs.Proposed;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.words.Words;

/** What the announcement does to the organisation, one line each; and what the reader found in its text. */
final class OperationsPane extends Div {

    private final PlanView view;
    private final OperationDialogs dialogs;
    private final OperationWords words;

    OperationsPane(PlanView view, Sketch sketch) {
        this.view = view;
        this.words = new OperationWords(view.desk(), sketch);
        UnitChoices choices = new UnitChoices(view.desk().naming(), sketch, view.plan().agency());
        this.dialogs = new OperationDialogs(view.desk(), choices, view::add);
        addClassName("sk-stack");
        if (view.desk().mayAmend(view.plan())) {
            add(menu());
        }
        add(operations());
        if (view.desk().mayAmend(view.plan())) {
            proposed().ifPresent(list -> add(new H3(Words.now("studio.op.from-text")), list));
        }
    }

    private MenuBar menu() {
        MenuBar bar = new MenuBar();
        bar.setId("op-add");
        bar.addThemeVariants(MenuBarVariant.LUMO_PRIMARY);
        MenuItem root = bar.addItem(Words.now("studio.op.add"));
        for (Kind kind : Kind.values()) {
            root.getSubMenu().addItem(Words.now("studio.op." + kind.name().toLowerCase(Locale.ROOT)),
                    click -> dialogs.open(kind, Proposed.NOTHING)).setId("op-add-" + kind.name().toLowerCase(Locale.ROOT));
        }
        return bar;
    }

    private com.vaadin.flow.component.Component operations() {
        List<Operation> operations = view.plan().operations();
        if (operations.isEmpty()) {
            return new EmptyState("studio.op.none");
        }
        OrderedList list = new OrderedList();
        list.addClassName("sk-work-list");
        list.setId("plan-operations");
        for (int i = 0; i < operations.size(); i++) {
            int index = i;
            String told = words.of(operations.get(i));
            Span what = new Span(told);
            what.addClassName("sk-work-subject");
            ListItem item = new ListItem(what, new ClauseMark(view, operations.get(i), told));
            if (view.desk().mayAmend(view.plan())) {
                Button out = new Button(VaadinIcon.TRASH.create(), click -> view.remove(index));
                out.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
                out.setAriaLabel(Words.now("studio.op.remove", told));
                item.add(out);
            }
            list.add(item);
        }
        return list;
    }

    /** Only for whoever may read the drafts of announcements. */
    private Optional<UnorderedList> proposed() {
        Plan plan = view.plan();
        if (!view.desk().access().may(ModuleId.of("announcements").permission("propose", th.samnak.api.Role.ADMINISTRATOR))) {
            return Optional.empty();
        }
        List<ProposedOperation> found = view.desk().announcements().drafts().stream()
                .filter(draft -> draft.instrument().filter(plan.instrument().id()::equals).isPresent())
                .findFirst()
                .map(draft -> view.desk().announcements().open(draft.id()).proposal().operations())
                .orElse(List.of());
        UnorderedList list = new UnorderedList();
        list.addClassName("sk-work-list");
        found.stream().filter(operation -> !taken(operation))
                .forEach(operation -> kind(operation.kind()).ifPresent(kind -> list.add(item(operation, kind))));
        return Optional.of(list).filter(some -> some.getChildren().findAny().isPresent());
    }

    /** Whether an operation of the plan names all that the sentence names. */
    private boolean taken(ProposedOperation read) {
        List<String> names = Stream.concat(read.from().stream(), read.to().stream()).map(Found::value).toList();
        return kind(read.kind()).isPresent() && !names.isEmpty() && view.plan().operations().stream()
                .map(words::of).anyMatch(told -> names.stream().allMatch(told::contains));
    }

    private ListItem item(ProposedOperation operation, Kind kind) {
        Proposed proposed = new Proposed(
                operation.from().stream().map(Found::value).toList(), operation.to().stream().map(Found::value).toList());
        Span what = new Span(Words.now("announcements.operation." + operation.kind().name().toLowerCase(Locale.ROOT)) + ": "
                + String.join(", ", proposed.from()) + (proposed.to().isEmpty() ? "" : " → " + String.join(", ", proposed.to())));
        what.addClassName("sk-work-subject");
        return new ListItem(what, new Button(Words.now("studio.op.take"), click -> dialogs.open(kind, proposed)));
    }

    private static Optional<Kind> kind(ProposedOperation.Kind read) {
        return switch (read) {
            case CREATE -> Optional.of(Kind.CREATE);
            case RENAME -> Optional.of(Kind.RENAME);
            case MOVE -> Optional.of(Kind.MOVE);
            case MERGE -> Optional.of(Kind.MERGE);
            case SPLIT -> Optional.of(Kind.SPLIT);
            case TRANSFER_DUTY -> Optional.of(Kind.DUTY);
            case TRANSFER_STAFF -> Optional.of(Kind.STAFF);
            case ABOLISH, TRANSFER_ALL -> Optional.of(Kind.ABOLISH);
            case REPEAL, KEEP_RULES, FINISH_PENDING, KEEP_HOLDERS -> Optional.empty();
        };
    }
}
