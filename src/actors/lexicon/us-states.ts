// The states of the USA and provinces of Canada as the press writes them after a town: in full of one word, in the Associated Press's short
// form, and by postal code.

/** A state's name, short form or postal code. Codes that are words, degrees or forms of companies (OR, MD, CO) are left out. */
export const US_STATES = new Set(
  (
    'Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky ' +
    'Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania ' +
    'Tennessee Texas Utah Vermont Virginia Washington Wisconsin Wyoming Ontario Quebec Alberta Manitoba Saskatchewan ' +
    'Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Mass. Md. Mich. Minn. Miss. Mo. Mont. Neb. Nev. N.H. N.J. N.M. N.Y. N.C. ' +
    'N.D. Okla. Ore. Pa. Penn. R.I. S.C. S.D. Tenn. Tex. Vt. Va. Wash. W.Va. Wis. Wyo. D.C. Ont. Que. B.C. Alta. Man. Sask. N.S. N.B. ' +
    'AL AK AZ AR CA CT DE FL GA IA ID IL KS KY LA MI MN MO MT NC ND NE NH NJ NM NV NY OH OK RI SC SD TN TX UT VA VT WA WI WV WY DC'
  ).split(' '),
);
