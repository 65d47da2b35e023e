package fr.treille.tenancy.administration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "invitation")
class InvitationEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invitation")
    @SequenceGenerator(name = "invitation", sequenceName = "invitation_seq", allocationSize = 50)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "email")
    private byte[] email = {};

    @Column(name = "first_name")
    private byte[] firstName = {};

    @Column(name = "last_name")
    private byte[] lastName = {};

    @Column(name = "par_courriel")
    private boolean parCourriel;

    static InvitationEntity of(byte[] email, byte[] firstName, byte[] lastName, boolean parCourriel) {
        InvitationEntity entity = new InvitationEntity();
        entity.parCourriel = parCourriel;
        entity.email = email;
        entity.firstName = firstName;
        entity.lastName = lastName;
        return entity;
    }

    boolean parCourriel() {
        return parCourriel;
    }

    byte[] email() {
        return email;
    }

    byte[] firstName() {
        return firstName;
    }

    byte[] lastName() {
        return lastName;
    }
}
