package th.samnak.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** A button with a menu. The entries are made when it is opened, because most people open few of the menus they see. */
public final class MenuButton extends Composite<Button> implements HasStyle, HasAriaLabel {

    private static final String EXPANDED = "aria-expanded";

    private final Consumer<ContextMenu> fill;

    /** @param fill makes the entries, in the language of the person, each time the menu is opened */
    public MenuButton(Consumer<ContextMenu> fill, Component... face) {
        this.fill = fill;
        getContent().addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getContent().getElement().setAttribute("aria-haspopup", "menu").setAttribute(EXPANDED, "false");
        for (Component part : face) {
            getContent().getElement().appendChild(part.getElement());
        }
        new Entries();
    }

    /** The button is a small one, as in a bar of tools. */
    public MenuButton small() {
        getContent().addThemeVariants(ButtonVariant.LUMO_SMALL);
        return this;
    }

    private final class Entries extends ContextMenu {

        private static final long serialVersionUID = 1L;

        Entries() {
            super(MenuButton.this.getContent());
            setOpenOnClick(true);
            setPosition(ContextMenuPosition.BOTTOM_END);
            addOpenedChangeListener(change ->
                    MenuButton.this.getElement().setAttribute(EXPANDED, String.valueOf(change.isOpened())));
        }

        @Override
        protected boolean onBeforeOpenMenu(ObjectNode where) {
            removeAll();
            fill.accept(this);
            return true;
        }
    }
}
