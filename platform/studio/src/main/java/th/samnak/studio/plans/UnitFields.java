package th.samnak.studio.plans;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.UnitDraft;
import th.samnak.ui.words.Words;

/** What has to be told of a unit that is made. */
final class UnitFields extends Div {

    private final TextField id = Words.label(new TextField(), "studio.read.unit-id");
    private final TextField nameTh = Words.label(new TextField(), "studio.op.name-th");
    private final TextField nameEn = Words.label(new TextField(), "studio.read.name-en");
    private final TextField prefix = Words.label(new TextField(), "studio.unit.prefix");
    private final ComboBox<UnitId> parent;
    private final IntegerField order = Words.label(new IntegerField(), "studio.read.order");

    /** @param number tells the fields of several units apart, from 1 */
    UnitFields(UnitChoices choices, int number, String suggestedId, Optional<UnitId> under) {
        parent = choices.standing("studio.unit.parent");
        addClassNames("sk-form", "sk-wide");
        H3 heading = new H3(Words.now("studio.op.new-unit", number));
        heading.addClassName("sk-wide");
        id.setValue(suggestedId);
        order.setValue(choices.nextOrder() + number - 1);
        under.ifPresent(parent::setValue);
        id.setId("op-id-" + number);
        nameTh.setId("op-name-" + number);
        nameEn.setId("op-name-en-" + number);
        prefix.setId("op-prefix-" + number);
        parent.setId("op-parent-" + number);
        nameTh.setRequiredIndicatorVisible(true);
        nameEn.setRequiredIndicatorVisible(true);
        add(heading, nameTh, nameEn, prefix, parent, order, id);
    }

    UnitFields named(String thai, String english, String letterPrefix) {
        nameTh.setValue(thai);
        nameEn.setValue(english);
        prefix.setValue(letterPrefix);
        return this;
    }

    UnitDraft value() {
        if (nameTh.isEmpty() || nameEn.isEmpty()) {
            throw new RuleViolation("studio.op.name-needed");
        }
        try {
            return new UnitDraft(new UnitId(id.getValue().strip()), nameTh.getValue().strip(), nameEn.getValue().strip(),
                    prefix.getValue().strip(), Optional.ofNullable(parent.getValue()),
                    Optional.ofNullable(order.getValue()).orElse(1));
        } catch (IllegalArgumentException unfit) {
            throw new RuleViolation("studio.read.unit-id-unfit", id.getValue());
        }
    }
}
