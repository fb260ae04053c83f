package th.samnak.faulty.view;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.Route;
import th.samnak.faulty.domain.Thing;

@Route("things")
public class ThingView {

    final Grid<Thing> grid = new Grid<>(Thing.class);
    final Binder<Thing> binder = new Binder<>(Thing.class);
    final String style = grid.getStyle();
}
