package th.samnak.faulty.domain;

import com.vaadin.flow.component.grid.Grid;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import th.samnak.faulty.view.ThingView;

@Entity
@Table(name = "things")
public class Thing {

    @Id
    private String id = "";

    public void setId(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public Object askedOf(EntityManager em) {
        return em.find(Grid.class, id);
    }

    public Object shown() {
        return new ThingView();
    }
}
