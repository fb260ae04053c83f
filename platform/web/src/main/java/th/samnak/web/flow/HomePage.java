package th.samnak.web.flow;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.HasDynamicTitle;

/** Stands for the shell's first page. */
public final class HomePage extends Composite<Component> implements HasDynamicTitle {

    private final Component home;

    HomePage(Component home) {
        this.home = home;
    }

    @Override
    protected Component initContent() {
        return home;
    }

    @Override
    public String getPageTitle() {
        return home instanceof HasDynamicTitle titled ? titled.getPageTitle() : getTranslation("web.house");
    }
}
