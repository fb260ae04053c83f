package th.samnak.correspondence.view;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Access;
import th.samnak.api.drafts.Drafts;
import th.samnak.api.intake.Intakes;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.time.WorkingDays;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.filing.application.Destruction;
import th.samnak.correspondence.filing.application.Filing;
import th.samnak.correspondence.register.application.RegisterImport;
import th.samnak.correspondence.register.application.Registers;
import th.samnak.ui.MenuEntry;
import th.samnak.ui.ViewProvider;
import th.samnak.ui.ViewSpec;

/** Offers the screens of what is kept: registers, the archive, destruction. */
@Component
public final class RegisterViews implements ViewProvider {

    private final Office office;
    private final Registers registers;
    private final RegisterImport imports;
    private final Intakes intakes;
    private final Filing filing;
    private final Destruction destruction;

    @Activate
    public RegisterViews(
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference Clock clock,
            @Reference WorkingDays calendar,
            @Reference Drafts drafts,
            @Reference Registers registers,
            @Reference RegisterImport imports,
            @Reference Intakes intakes,
            @Reference Filing filing,
            @Reference Destruction destruction) {
        this.office = new Office(access, organisation, clock, calendar, drafts);
        this.registers = registers;
        this.imports = imports;
        this.intakes = intakes;
        this.filing = filing;
        this.destruction = destruction;
    }

    @Override
    public ModuleId module() {
        return CorrespondenceModule.ID;
    }

    @Override
    public List<ViewSpec<?>> views() {
        return List.of(
                ViewSpec.of(Paths.REGISTERS, RegistersView.class, CorrespondenceModule.READ,
                                () -> new RegistersView(office, registers))
                        .inMenu(MenuEntry.of("correspondence.screen.registers", VaadinIcon.BOOK, 30).goTo('r')),
                ViewSpec.of(Paths.IMPORT, RegisterImportView.class, CorrespondenceModule.IMPORT,
                        () -> new RegisterImportView(office, registers, imports, intakes)),
                ViewSpec.of(Paths.FILING, FilingView.class, CorrespondenceModule.READ, () -> new FilingView(filing))
                        .inMenu(MenuEntry.of("correspondence.screen.filing", VaadinIcon.ARCHIVE, 50).goTo('f')),
                ViewSpec.of(Paths.DESTRUCTION, DestructionView.class, CorrespondenceModule.DESTROY,
                        () -> new DestructionView(office, destruction)),
                ViewSpec.of(Paths.DESTRUCTION_LIST, DestructionListView.class, CorrespondenceModule.DESTROY,
                        () -> new DestructionListView(office, destruction)));
    }
}
