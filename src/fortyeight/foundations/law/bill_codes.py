"""The codes of payment for orders and contracts, and of claims for payment."""

from fortyeight.foundations.law.code import Code

BILL = {
    "BILL.PAID": Code("Paid: {minutes} minutes of lawful time, counted as {days}."),
    "BILL.NOTHING": Code("Nothing is paid: there is no lawful minute."),
    "BILL.LOCAL_CUSTODY": Code("Not paid: the jail, or a court, held the person for itself."),
    "BILL.NO_GROUND": Code("Not paid: no lawful authority is shown for this time."),
    "BILL.CANNOT_TELL": Code(
        "Not paid: it cannot be told whether this time was lawful.", "Find the exact times and record them."
    ),
    "BILL.NOT_CARRIED": Code("Not paid: the order or contract did not itself carry this time."),
    "BILL.PAID_BEFORE": Code("Not paid: what was accepted or begun first pays for this time."),
    "BILL.TERMS_UNKNOWN": Code(
        "It cannot be told what is paid: no terms of the agreement are on record for its beginning.",
        "Record the terms as the agreement has them.",
    ),
    "BILL.OVER": Code("Claimed and not payable: {minutes} minutes.", "Take them off the claim."),
    "BILL.UNDER": Code("Payable and not claimed: {minutes} minutes.", "Add them to the claim."),
    "BILL.GAP": Code("Payable, left out between two claims: {minutes} minutes.", "Add them to the claim."),
    "BILL.DOUBLE": Code("Claimed more than once: {minutes} minutes.", "Claim each minute once."),
    "BILL.OVER_CENTS": Code("The claims ask for {cents} cents more than is payable.", "Correct the claim."),
    "BILL.UNDER_CENTS": Code("The claims ask for {cents} cents less than is payable.", "Correct the claim."),
    "BILL.CENTS_UNKNOWN": Code(
        "The claims ask for {cents} cents, and it cannot be told what is payable.", "Record the terms."
    ),
    "BILL.NO_SUCH_ORDER": Code(
        "The claim names an order or hold that is not on record in this stay.", "Name the order."
    ),
}
