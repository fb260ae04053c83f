package th.samnak.desk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullUnmarked;
import th.samnak.api.desk.HomeOrders.HomeOrder;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PersonId;

/** How somebody has arranged their first page. */
@Entity
@Table(name = "desk_homes")
public class KeptHome {

    private static final int LONGEST = 4000;
    private static final String BETWEEN = "\n";

    @Id
    private String id;

    @Column(name = "first_cards")
    private String first = "";

    @Column(name = "hidden_cards")
    private String hidden = "";

    @Version
    private long version;

    @NullUnmarked
    protected KeptHome() {} // for JPA

    public KeptHome(PersonId person) {
        this.id = person.value();
    }

    public void become(HomeOrder order) {
        first = written(order.first());
        hidden = written(new TreeSet<>(order.hidden()));
    }

    public HomeOrder told() {
        return new HomeOrder(read(first), Set.copyOf(read(hidden)));
    }

    private static String written(Collection<String> names) {
        String text = String.join(BETWEEN, names);
        if (text.length() > LONGEST) {
            throw new RuleViolation("desk.error.too-long");
        }
        return text;
    }

    private static List<String> read(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(BETWEEN));
    }
}
