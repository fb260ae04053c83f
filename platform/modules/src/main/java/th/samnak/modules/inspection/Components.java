package th.samnak.modules.inspection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import th.samnak.api.OfficeModule;
import th.samnak.api.errors.RuleViolation;

/** The components that a jar declares. */
record Components(List<String> names, int offeredModules) {

    static Components parse(Map<String, byte[]> declarations) throws IOException {
        List<String> names = new ArrayList<>();
        int modules = 0;
        for (byte[] declaration : declarations.values()) {
            Document document = document(declaration);
            names.add(document.getDocumentElement().getAttribute("name"));
            modules += offered(document);
        }
        return new Components(List.copyOf(names), modules);
    }

    private static int offered(Document document) {
        NodeList provided = document.getElementsByTagName("provide");
        int modules = 0;
        for (int i = 0; i < provided.getLength(); i++) {
            if (((Element) provided.item(i)).getAttribute("interface").equals(OfficeModule.class.getName())) {
                modules++;
            }
        }
        return modules;
    }

    private static Document document(byte[] xml) throws IOException {
        try {
            // the JDK's own parser: one found through the thread's class loader would pin the bundle it came from
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(SILENT);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (SAXException e) {
            throw new RuleViolation("modules.refuse.declaration");
        }
    }

    private static final ErrorHandler SILENT = new ErrorHandler() {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    };
}
