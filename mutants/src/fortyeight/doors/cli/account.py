"""`fortyeight account`: somebody who signs in, and what they may do."""

import click

from fortyeight.doors.cli.refusal import Refusal

WHAT = "No account was made."


@click.command("account")
@click.argument("name")
@click.option("--agency", required=True, help="The agency's stream, as fortyeight enrol printed it.")
@click.option("--role", "roles", multiple=True, required=True, help="A role; give it again for several.")
@click.option("--officer", default="", help="The officer's stream, for a warrant service officer.")
@click.password_option(help="The password; asked for when not given.")
def command(name: str, agency: str, roles: tuple[str, ...], officer: str, password: str) -> None:
    """Make an account NAME, or give one that exists another role or password."""
    from fortyeight.doors.cli.site import bring_up_to_date, use_site

    use_site()
    bring_up_to_date()
    from django.contrib.auth.password_validation import validate_password
    from django.core.exceptions import ValidationError

    from fortyeight.rooms.agreements import access, queries

    unknown = [role for role in roles if role not in access.ROLES]
    if unknown:
        why = f"There is no role {unknown[0]!r}."
        raise Refusal("ACCOUNT.ROLE", WHAT, why, f"The roles are: {', '.join(access.ROLES)}.")
    if agency not in queries.list_agencies():
        raise Refusal("ACCOUNT.AGENCY", WHAT, f"There is no agency {agency!r}.", "See fortyeight enrol.")
    try:
        validate_password(password)
    except ValidationError as fault:
        raise Refusal("ACCOUNT.PASSWORD", WHAT, " ".join(fault.messages), "Choose another.") from None
    make_account(name, agency=agency, roles=roles, officer=officer, password=password)
    click.echo(f"{name} may sign in as: {', '.join(roles)}.")


def make_account(name: str, *, agency: str, roles: tuple[str, ...], officer: str, password: str) -> None:
    """Make or change an account with its roles in an agency."""
    from django.contrib.auth import get_user_model

    from fortyeight.rooms.officers.models import StaffMember

    users = get_user_model().objects
    user, _ = users.get_or_create(username=name)
    user.set_password(password)
    user.save()
    StaffMember.objects.update_or_create(
        user=user, defaults={"agency": agency, "roles": " ".join(roles), "officer": officer}
    )
