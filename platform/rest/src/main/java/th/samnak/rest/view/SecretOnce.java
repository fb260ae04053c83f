package th.samnak.rest.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.words.Words;

/** Shows what is kept nowhere, this once. */
final class SecretOnce {

    private SecretOnce() {}

    static void show(String titleKey, String toldKey, String secret) {
        ActDialog dialog = ActDialog.of(titleKey).explained(toldKey);
        TextField field = dialog.with("secret", Words.label(new TextField(), titleKey));
        field.setValue(secret);
        field.setReadOnly(true);
        field.setId("secret-once");
        field.addClassName("sk-mono");
        Button copy = new Button(Words.now("rest.copy"));
        copy.addClickListener(click -> field.getElement().executeJs("navigator.clipboard && navigator.clipboard.writeText(this.value)"));
        field.setSuffixComponent(copy);
        dialog.ask("rest.handed-over", () -> {});
    }
}
