package th.samnak.organisation.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.Role;
import th.samnak.api.demo.DemoData;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.OrganisationBook;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.Tenure;
import th.samnak.api.organisation.UnitId;
import th.samnak.organisation.application.ShippedTable;

/** Fictional people of both agencies in their posts, since the day on which the bureaus began, and the orders that hold among them. */
@Component
public final class DemoPeople implements DemoData {

    private static final LocalDate BEGINNING = LocalDate.of(2020, 10, 1);
    private static final Citation NOTE = Citation.whole("note");

    private final OrganisationBook book;

    @Activate
    public DemoPeople(@Reference OrganisationBook book) {
        this.book = book;
    }

    @Override
    public String name() {
        return "organisation";
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public void load() {
        book.within("demo-people", () -> {
            ShippedTable.rows("demo-people").forEach(this::employ);
            DemoOrders.lay(book, NOTE);
        });
    }

    /** A row without a person is a vacant post; one without a title is about a post that is there already. */
    private void employ(Map<String, String> row) {
        PostId post = new PostId(row.get("post"));
        if (!row.get("post_th").isEmpty()) {
            begin(post(post, row));
        }
        if (!row.get("id").isEmpty()) {
            PersonId person = new PersonId(row.get("id"));
            UnitId unit = new UnitId(row.get("unit"));
            begin(new Person(person, row.get("title"), row.get("given_name"), row.get("surname"), "", unit));
            begin(new Tenure(post, person, true));
        }
    }

    private static Post post(PostId id, Map<String, String> row) {
        return new Post(
                id,
                row.get("post_th"),
                row.get("post_en"),
                new UnitId(row.get("unit")),
                Arrays.stream(row.get("roles").split(" "))
                        .filter(role -> !role.isEmpty())
                        .map(Role::new)
                        .collect(Collectors.toSet()),
                false,
                Integer.parseInt(row.get("rank")));
    }

    private void begin(Object fact) {
        book.begin(fact, BEGINNING, Optional.empty(), NOTE);
    }
}
