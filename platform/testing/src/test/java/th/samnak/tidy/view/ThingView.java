package th.samnak.tidy.view;

import com.vaadin.flow.component.grid.Grid;
import th.samnak.tidy.application.Things;
import th.samnak.tidy.domain.Thing;

final class ThingView {

    final Grid<Thing> grid = new Grid<>();

    ThingView(Things things) {
        things.find("1");
    }
}
