package th.samnak.shell.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import th.samnak.ui.words.Words;

/** Shows a generated password; once, because it is kept nowhere. */
final class PasswordOnce {

    private PasswordOnce() {}

    static void show(String account, String password) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(Words.now("admin.password.title", account));
        dialog.setCloseOnOutsideClick(false);
        TextField field = new TextField(Words.now("admin.password.label"));
        field.setValue(password);
        field.setReadOnly(true);
        field.setWidthFull();
        field.addClassName("sk-mono");
        Button copy = new Button(Words.now("admin.password.copy"));
        copy.addClickListener(click -> field.getElement().executeJs("navigator.clipboard && navigator.clipboard.writeText(this.value)"));
        field.setSuffixComponent(copy);
        dialog.add(new Paragraph(Words.now("admin.password.once")), field);
        Button done = new Button(Words.now("admin.password.handed-over"), click -> dialog.close());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(done);
        dialog.open();
    }
}
