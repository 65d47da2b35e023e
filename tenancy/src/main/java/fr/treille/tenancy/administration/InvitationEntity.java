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

    static InvitationEntity of(byte[] email, byte[] firstName, byte[] lastName) {
        InvitationEntity entity = new InvitationEntity();
        entity.email = email;
        entity.firstName = firstName;
        entity.lastName = lastName;
        return entity;
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
