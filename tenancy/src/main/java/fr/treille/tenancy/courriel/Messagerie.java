package fr.treille.tenancy.courriel;

import fr.treille.tenancy.reglage.Expediteur;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;

/** The server's mail resource: whom it reaches and how is the server's configuration, how long one waits is ours. */
@ApplicationScoped
class Messagerie {

    private static final String CONNECT_MILLIS = "5000";
    private static final String ANSWER_MILLIS = "20000";

    private final String from = System.getProperty("treille.mail.from", "").strip();
    private final String user = System.getProperty("treille.mail.user", "");
    private final String password = System.getProperty("treille.mail.password", "");
    private final boolean encrypted = Boolean.getBoolean("treille.mail.starttls");

    @Resource(lookup = "java:jboss/mail/treille")
    Session resource;

    /** Without an address to send from, mail waits. */
    boolean isSet() {
        return !from.isEmpty();
    }

    /** What a letter says of who sends it. */
    record Entete(String gestionnaire, Expediteur expediteur) {

        String nom() {
            return expediteur.nom().isEmpty() ? gestionnaire : expediteur.nom();
        }
    }

    /** A connection, open until it is closed. */
    Transport connect() throws MessagingException {
        Transport transport = session().getTransport("smtp");
        if (user.isEmpty()) {
            transport.connect();
        } else {
            transport.connect(user, password);
        }
        return transport;
    }

    private Session session() {
        Properties properties = new Properties();
        Properties known = resource.getProperties();
        known.stringPropertyNames().forEach(name -> properties.setProperty(name, known.getProperty(name)));
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
        // Somebody in between could otherwise have us speak in clear, password included.
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(encrypted));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return Session.getInstance(properties);
    }

    void send(Transport transport, Pli pli, Entete entete) throws MessagingException {
        MimeMessage message = message(pli, entete);
        message.saveChanges();
        // After saveChanges, which would give it another at each try.
        message.setHeader("Message-ID", "<" + pli.id() + "@" + domain() + ">");
        transport.sendMessage(message, message.getAllRecipients());
    }

    private MimeMessage message(Pli pli, Entete entete) throws MessagingException {
        Courriel courriel = pli.courriel();
        Redaction redaction = Redaction.of(courriel.modele(), entete.gestionnaire(), courriel.valeurs());
        MimeMessage message = new MimeMessage(session());
        message.setFrom(named(entete.nom()));
        if (!entete.expediteur().reponse().isEmpty()) {
            message.setReplyTo(
                    new Address[] {new InternetAddress(entete.expediteur().reponse(), true)});
        }
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(courriel.destinataire(), true));
        message.setSubject(redaction.objet(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(pli.depose()));
        // Out-of-office answers would go to nobody who reads them.
        message.setHeader("Auto-Submitted", "auto-generated");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(redaction.texte(), StandardCharsets.UTF_8.name());
        MimeBodyPart html = new MimeBodyPart();
        html.setText(redaction.html(), StandardCharsets.UTF_8.name(), "html");
        message.setContent(new MimeMultipart("alternative", text, html));
        return message;
    }

    private InternetAddress named(String name) throws MessagingException {
        InternetAddress address = new InternetAddress(from, true);
        try {
            // A name on several lines would be several headers.
            address.setPersonal(name.replaceAll("\\p{C}", " "), StandardCharsets.UTF_8.name());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java platform has UTF-8", e);
        }
        return address;
    }

    private String domain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
