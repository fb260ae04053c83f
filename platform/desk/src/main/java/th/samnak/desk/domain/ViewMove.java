package th.samnak.desk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import th.samnak.api.organisation.UnitId;

/** A shared view that went to another unit with a reorganisation. */
@Entity
@Table(name = "desk_moves")
public class ViewMove {

    @Id
    private String id;

    @Column(name = "hand_over")
    private String handOver;

    @Column(name = "view_id")
    private String view;

    @Column(name = "former_unit")
    private UnitId former;

    @NullUnmarked
    protected ViewMove() {} // for JPA

    public ViewMove(String handOver, String view, UnitId former) {
        this.id = handOver + " " + view;
        this.handOver = handOver;
        this.view = view;
        this.former = former;
    }

    public String view() {
        return view;
    }

    public UnitId former() {
        return former;
    }
}
