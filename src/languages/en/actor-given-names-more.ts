// Further given names: most are from the lists of the package human-names 1.0.13 (MIT), without those that are also words, places or
// house names in English; the rest are names of other tongues as English news spells them.
/** Given names of men. */
export const moreMen = `
Aad Aamir Aart Aarón Abdalla Abdel-Fattah Abdelaziz Abdelfattah Abdolrahim Abdou Abdoulaye Abdulhamid Abdulkarim Abdulmalek Abdulmalik
Abdulsalam Abdurrahman Abhijit Abhishek Abiodun Abolfazl Abram Abriel Achiel Achille Achilles Adame Adan Adelbert Adham Aditya Adnan Adolf
Adolfas Adriaan Adrianus Adriel Adrien Adrián Afonso Afzal Agustín Ahmadreza Ahsan Aiden Ajay Akeel Akhilesh Akihiko Akira Aksel Alaa
Alaric Alastair Alban Albie Alden Aldric Aldrin Aled Aleid Alen Alesandro Alessio Alexy Alfie Alfons Alfonse Algirdas Alimjan Alireza Alix
Allard Almer Alois Alon Alonso Alonzo Aloysius Alper Alphonso Alton Alvin Alwin Amadeus Amari Amartya Amaury Ambroise Ambrose Ambrosius
Amichai Amine Amir-Saeid Amirabdollahian Ammar Anael Anand Anatole Andries Andrius Andrus András André Andrés Ange Angelo Anis Ansel Anson
Antero Antoni Antonin Antonius Antoun Antti Anurag Aoun Ararat Arash Arda Ardeshir Arend Ari Arjan Arjen Arjun Arlo Arman Armand Arno
Arnoud Arnout Aron Arran Arrie Arshad Arsène Arvydas Arwin Asa Asaad Asgeir Asher Ashton Ashwin Ashwini Asim Askar Assaf Aswin Atal Atanas
Atef Athan Atticus Attila Atul Aubin Auden Audwin August Auguste Augustin Augustus Auke Aurélien Austen Aven Avery Aviad Avichai Avichay
Avner Avraham Awad Axel Ayaan Ayden Aykhan Aymane Aymen Aymeric Ayodele Ayoub Azam Azmin Azriel Azzam Aäron Babak Babatunde Bader Badis
Bahaa Bailey Bakhyt Bakr Balthazar Balázs Bambang Bandar Bankole Baptiste Baraa Barclay Barend Barnaby Barney Barrett Barron Barteld
Bartholomew Bartosz Basem Bashara Bashir Basile Bassirou Bastiaan Bastian Bastien Bauke Bautista Bavo Baylor Beckett Behrouz Behzad Bek
Bellamy Bence Benjamín Benjy Bennet Bennett Bennie Benoit Benson Bently Berend Berry Bert Bertie Bertram Bessel Bevan Bhupendra Bijan
Bilawal Bilel Billie Billy Binyamin Bjarne Bjarni Bjorn Bladen Blain Blaine Blair Blaise Blake Boakai Boaz Bobby Bobi Bogusław Bohuslav
Bojan Bongani Boniface Boudewijn Bouke Boyd Bozhidar Braden Bradwin Brady Braeden Brahim Bram Branden Branko Brantley Braxton Brayan
Brayden Braydon Braylon Brecht Breck Brenden Brendon Brennan Brennon Brentley Brenton Bret Brevin Brevyn Brice Bridie Brinley Brock Brod
Brodie Brody Brogan Brooke Broos Bryant Bryce Bryden Brydon Bryn Bryon Bryson Budi Burt Bülent Cadby Caden Caelan Caesar Caiden Caius
Callan Callen Callum Calum Camiel Camil Camilo Camron Carel Carey Caro Carolus Carsen Carson Cary Caspar Casper Cassius Castiel Cathal
Cato Cavan Cayden Caydon Cayson Cecil Cedric Cees Celian Ceyhun Cezary Chahine Chaim Chan-o Chan-wook Channing Charley Charlton Charly
Chaz Chesney Chidi Christiaan Christoffel Cian Ciaran Cillian Ciprian Clancy Clarence Clayton Cletus Clifford Clifton Clinton Clovis Clyde
Clément Coby Cody Coen Collin Colm Conan Conner Conrad Constantijn Cooper Coren Corentin Cormac Corneille Cornelis Cornelius Corné Cristi
Cristiano Cristobal Cristóbal Csaba Curt Cuthbert Cyprien Czesław Cédric Célestin César Côme Dacey Dacian Dainius Daire Daisuke Dalen
Damion Damián Damon Daniyar Daniël Dany Daragh Daren Darian Darin Dario Darius Dariush Darnell Darragh Darrel Darrin Darryl Darryn Dashawn
Davin Davion Davit Davy Daxon Daxter Daxton Dayton Deandre Declan Deepak Deion Dejan Delbert Delyan Demetrius Demis Denny Denzel
Deogratias Derk Dermot Derrick Deshaun Deshawn Desiderius Devendra Devlet Devlin Devyn Dewayne Dewey Dexter Dharmendra Diarmuid Dicky
Didier Diederik Digby Dilan Dillon Dinand Dino Django Djibril Domenico Dominick Don Donatus Dong-hyun Donovan Doron Douwe Drake Dror Duane
Duco Dudi Dudley Dwayne Eamon Eason Ebrahim Edan Eddy Edgars Edi Edo Edoardo Edouard Edric Edsel Edson Edwardo Eelco Eero Eeuwout Efraim
Efrain Efren Egbert Egils Egon Ehsan Eknath Ekrem Elad Elazar Elbert Elco Eldert Eliezer Elijah Elio Eliott Elisha Eliyahu Elja Ellis
Elmar Elmo Eloan Eloi Elouan Elroy Elton Elvis Elwin Elwyn Elyas Elyes Elías Emad Emanuele Emery Emet Emiel Emiliano Emir Emlyn Emmerik
Emmet Emmett Emmitt Enes Engbert Ennio Enoch Enserio Enzo Eoghan Eoin Eragon Eran Erben Eren Erez Erick Erlan Ernie Ernst Erol Errol Ersin
Ervin Erwan Erwann Erwin Eskandar Esko Esli Espen Esra Essam Esteban Etan Ethan Ethann Ethen Etienne Euan Euen Eugène Eustace Evangelos
Evann Everard Everett Everhardus Evert Ewalt Ewan Ewart Ewen Ewenn Ewoud Ewout Ezekiel Ezzat Fabian Fabien Fabio Fabrice Facundo Fadi
Fahad Faheem Fahmy Faisel Faiz Faleh Farhan Faris Farley Farouk Fatih Fawzi Fayez Febian Fedde Federico Fenton Ferdy Ferenc Fergal Fergus
Fernand Ferre Fidel Fije Filemon Filippo Filippus Filips Finbar Finlay Finley Finn Finnian Finnigan Fionn Flavien Flavio Fletcher Florent
Floriaan Florianus Florin Floris Floyd Foefke Foeke Fokke Folken Folker Folkert Folmer Fons Foppe Fouad Franciscus Franck Frankie Franklin
Franklyn Frans Franzen Fraser Freddie Freddy Frederik Fredrick Freek Frens Frido Friso Frits Frode Fumihiko Fynn Gabe Gabi Gabin Gabor
Gabriël Gadeer Gadi Gael Gaelan Gaetan Gal Galab Galen Gannon Garman Garrett Gaspard Gaston Gaurav Gautam Gauthier Gautier Gaétan Gaël
Gbenga Geerolf Geerten Geir Gennadiy Geoffry Georgy Geraint Gerardo Gerardus Gerben Gerbrand Gerdo Gergely Gerk Germain Gerolf Geron
Gerrie Gerrit Gershon Gertjan Gerwin Gevorg Ghaith Ghazi Ghislain Gholam Gholamreza Ghulam Giancarlo Gianluca Gianni Gidi Gido Gidon Giel
Gijs Gijsbert Gilberto Gilles Gino Gintaras Giovanny Girish Gitanas Giulio Gjalt Glyndwr Glynn Godart Godfrey Godfried Godric Godwin
Gommaar Gonzalo Gopal Govert Graad Gradus Grady Graeme Granger Grayson Gregorius Greyson Grietus Grzegorz Grégoire Gudlaugur Guglielmo
Guilhem Guilherme Guntram Gur Gurbanguly Gustaaf Gustav Gustave Guus Gyula Gábor Gérard Géza Günther Gürsel Haakon Haden Hadrien Haidar
Haiden Haije Hajime Hakeem Halvard Hamer Hamidreza Hamish Hank Hanno Hansko Harco Harmen Haroon Harrie Harro Harsh Hary Hasse Hatem Hayk
Haytham Hazem Heerke Heike Heikki Hein Hemant Hendrix Henk Henley Hennie Henning Henny Hermanus Hermen Hervé Herwig Herzl Hessel Heston
Hicham Hidde Hideo Hideyuki Hilco Hildo Hillel Hinne Hippolyte Hirofumi Hirokazu Hirotaka Hiëronymus Hojjat Holden Holger Horace Horatio
Hossam Hotze Houssam Hristo Hubertus Hubrecht Huib Huibert Huibrecht Hulusi Humphrey Huw Hylke Hyltsje Hyun-jin Hywel Håkan Hüsnü IJsbrand
Iain Ianto Iban Ichiro Iddo Idris Idse Idsert Ief Ieuan Iftikhar Iggy Ignas Ihab Ijaz Ikenna Iker Ilhan Ilian Ilias Ilies Ilja Ilyan Ilyas
Ilyes Ilyess Imco Immanuel Imrane Imre Inge Inger Inigo Iraj Irfan Irvin Irving Irwin Isaak Isai Isaiah Isamu Ischa Ishaan Isiah Isidoor
Isidore Islam Ismat Issa Issac Issam István Itai Itzik Ivar Ive Iwan Iyad Iyed Izaak Izz Izzeldin JD Jaan Jaber Jabu Jacco Jace Jacek
Jacky Jaco Jacobo Jacoby Jacopo Jaden Jadon Jafar Jagdish Jago Jai Jaiden Jaimy Jairam Jairey Jak Jalen Jamai Jamison Janis Janko Jannes
Jannik Janos Janus Jaret Jari Jarich Jariel Jarig Jarl Jarno Jaro Jarod Jaromír Jarosław Jarrett Jarrod Jarvey Jarvis Jase Jasper Javed
Javid Javon Jawad Jaxon Jaxson Jayce Jayden Jaydon Jaylen Jaylin Jaylon Jayson Jean-Baptiste Jean-Noel Jebediah Jed Jedediah Jediah
Jedidiah Jef Jeffery Jeffry Jelger Jelis Jelle Jelmar Jelmer Jelte Jens-Frederik Jensen Jenson Jent Jentsje Jerald Jeremiah Jermaine
Jeroen Jerold Jerónimo Jessie Jessim Jessy Jesús Jethro Jett Jevan Ji-hoon Jielis Jihad Jihan Jimmie Jindřich Jitendra Jiří Joaquín Jochem
Jochen Joep Joeri Joes Joey Joffrey Johannus Johnathan Johnathon Johnnie Jona Jonah Jonatan Jonathon Jonny Jonty Joop Joost Jop Joppe
Joram Joran Joras Jordi Jordon Jordy Joren Jorg Jorik Jorin Joris Jorn Jorne Jorrit Jort Jory Jos Josiah Joss Josue Josué Jouke Joumana
Jovan Jozef Jozias Jozua Joël Juanito Judah Judas Judd Juha Jukka Julián Jung-hoon Juraj Juris Jurjen Jurn Jurre Jurriaan Jurrian Jurrie
Jurrien Jussi Justus Juul Juust Juvénal Jyrki János Jérémie Jóhann József Jüri Kaarel Kade Kaden Kaeso Kaiden Kaine Kale Kaleb Kalle
Kallum Kamel Kameron Kamiel Kamil Kamran Kanat Kapil Karel Kari Karinus Karson Karsten Kash Kashif Kasper Kassym-Jomart Katsuhiko
Katsunobu Katsuya Kaveh Kayden Kayle Kaylen Kayode Kayson Kazuo Kazuya Kean Keanu Keaton Kedrick Keegan Keenan Kees Keiichi Keiji Kelian
Kellan Kellen Kellin Kelvin Kelyan Kemal Kenan Kendall Kendrick Kenichi Kenny Kenta Kenzo Kestutis Keziah Kgosi Khairy Khawaja Kian Kiano
Kianoush Kiefer Kieran Kieron Kik Kilian Killian Kilyan Kimiebi Kingsley Kiran Kirby Kiren Kjeld Kjell Klaas Klay Klemen Kobi Kobus Koby
Kody Koen Koenraad Koert Kojo Kolby Koos Koren Korneel Krelis Kresimir Krijn Krish Kristan Kristof Kristoff Kristopher Krišjānis Kuno
Kurtis Kwinten Kyan Kye Kylar Kylen Kyler Kyllian Kyran Kyrell Kyrin Kyron Kyung-wha Károly Lacey Lachlan Ladislav Laimonas Lajos Lalu
Lambrecht Lammert Lamont Lamptey Lancelot Landon Landyn Langdon Langston Lars-Erik Laurence Laurens Laurentius Laurents Laurenz Laurie
Lautaro Layne Leander Leandro Lebron Leendert Leense Leighton Leland Lennaert Lennard Lennart Lennert Lennie Lennon Lenny Leny Lenzo
Leonardo Leonel Lesley Leszek Leuan Leven Levenez Levent Levente Levi Levon Leyton Liaquat Lieuwe Lieven Linas Lino Lionel Lisandro Livio
Liviu Ljubomir Llewelyn Loai Loann Lochlan Lodewijk Lolle Lomme Lonnie Lorcan Lorens Lorenz Loris Louca Loucas Louie Louison Louka Loukas
Louw Lowell Loïc Lubin Lubomír Luc Lucian Lucien Ludo Ludwig Luk Luka Lungile Luther Luuc Luuk Lyam Lysander László Léandre Léo Léon
Léonard Léopold Maceo Machiel Maciej Madhav Maged Mahamadou Mahamudu Mahe Maher Mahfouz Mahinda Mahmud Maikel Maison Majdi Makoto Malachi
Malakai Malkhaz Malloy Malo Malone Manish Manmohan Manohar Mansour Manucher Maor Marat Marceau Marcello Marcellus Margus Marijan Marijn
Marik Marinus Markku Markwayne Marlen Marnick Marniks Marnix Marouane Marten Martijn Martinus Martyn Martín Marwan Marwane Masaaki
Masahiro Masaki Masrour Mat Matan Matheo Mathew Mathij Mathijs Mathis Mathys Matis Matisse Mattheo Matthieu Matthijs Matti Mattia Mattijn
Matty Matys Matías Maulana Maurits Maxence Maximiliaan Maximiliano Maximilien Mayron Maysara Mazen Maël Medhat Mehrdad Mehtab Meindert
Meir Meirav Mekhi Melchior Melih Melroy Mels Melvyn Menahem Menno Merick Merijn Merlijn Mervin Mervyn Mesut Mian Micaël Michaël Michał
Michiel Micil Mick Mickael Mickey Midhat Mihir Mijndert Mika Mikel Mikey Miki Mikio Miklós Milo Min-jun Mindaugas Minoru Miodrag Miquel
Mirano Mircea Mirko Mirosław Mirza Misja Mitchel Mitis Mitt Mladen Moatasem Moataz Moe Mohamed-Ali Mohamed-Amine Mohammad-Javad
Mohammadreza Mohannad Mohsin Moises Monty Mordecai Mordechai Moritz Morten Morteza Moses Moti Motl Mounir Muayyad Mubarak Mugur Muhammed
Muharrem Muhoozi Muhyiddin Mujtaba Mukesh Murray Musab Mustapha Mutahi Muwaffaq Mylan Myles Mylo Myron Márton Máximo Nadhim Nadi Naeem
Nael Nagib Naguib Nahel Nahil Naim Najah Nasir Nasrallah Nassim Natan Nath Nathael Nathanael Nathaniël Naud Naut Nauth Naveed Nayef Neal
Nebojsa Nebojša Nechirvan Necip Nehemia Nehemiah Nelis Nenad Nesbit Nestor Netanel Neville Nevin Niall Nickolas Nicky Niclas Nico Nicolaas
Nicolás Nicolò Nicusor Nidal Niek Niel Niele Niels Nihal Nihat Nik Nikesh Nikhil Niklas Niklaus Nikolaas Nikoloz Nilesh Nima Nino Nissim
Nitin Nitish Noan Nobuyuki Noha Noham Nohan Nohlan Nolan Nolann Nolhan Norwin Noud Noureddine Nout Nouth Noé Noël Nuh Nurettin Nurlan
Nursultan Nyle Obaid Oberon Obinna Octaaf Octave Octavio Odd Ofer Ofir Ognjen Ognyan Oguz Oguzhan Ohad Oisin Okke Olafur Oldřich Olger Oli
Olkanson Olle Olli-Pekka Ollie Olly Olov Olu Omprakash Omri Ondřej Onno Ophir Oren Orhan Orson Orwa Osamu Osvaldo Oswald Oswin Otar Otis
Ousama Ovidiu Ovidius Owain Oz Ozzie Ozzy Paavo Paco Pacome Padraig Panyaza Parcival Parviz Paulus Pauwel Pavol Paweł Payton Pearce Pekka
Pelle Pep Pepijn Pervez Petar Peterpaul Petri Petrus Peyman Phebian Phineas Piers Piet Pinchas Pip Piter Piyush Pjetr Pjotr Plamen Pleun
Pleuni Poul Pouya Prabhat Prakash Pranav Prashant Praveen Przemysław Pyotr Péter Qamar Qubad Quentin Quido Quincy Quinlan Quinten Quinton
Quintrell Quintus Quirein Quirijn Quirinus Qusay Raafat Rabah Rade Radovan Raed Raf Rafal Rafat Rafe Rafferty Rafizi Raheel Raheem Rahm
Raiden Raief Raimonds Rajendra Rajiv Rakesh Rakke Ramadan Rameel Ramesa Ramesh Ramses Ramunas Ramy Ramzi Ran Rana Rand Randal Randhir
Randolph Ranil Raoul Raphaël Rashan Rashed Ratan Ratko Rayan Rayane Raylan Raymon Raymundo Reda Reece Reginald Rehan Reilly Reimert
Reindert Reiner Reinier Reinout Remco Remi Remko Remy Renaldo Renato Renatus Renger Retief Reuben Reynaldo Rhydian Rhys Rian Ricco Richie
Rickey Rickie Riekele Riemer Ries Rijk Rijmar Rijo Rik Riker Rinke Rinse Rinus Riny Rinze Riordan Ritchie Riyadh Roald Robbe Robbert Robby
Robrecht Roddy Rodion Rodolfo Roel Roeland Roelof Rogelio Rogier Rohit Roi Rokus Rolando Rolof Rolán Romain Ronan Ronny Rony Roscoe Rosen
Rouhollah Ruairi Rubin Rudi Rudiger Rumen Runar Rupert Russ Rutger Ruurd Ryad Ryder Ryker Rylan Ryland Ryle Ryley Ryosuke Rémi Rémy Saadi
Saber Sabri Sacha Sachin Sadyr Saeid Sagi Said Sakher Salvator Samer Samih Sammy Samy Sandeep Sander Sandrijn Sang-woo Sanjiv Santinho
Santino Sape Sardar Sarfaraz Sarfraz Sasa Sasha Sathya Satish Satya Sauli Saulius Scato Scot Scottie Seamus Seb Sebastiaan Sebastián
Sebastião Sebestian Seif Seiji Selahattin Selyan Senne Senzo Seok-yeol Sepp Seppe Seppo Serafim Serdar Serkan Servaas Servien Seung-hoon
Sevan Severinus Shadrach Shafiq Shahar Shahram Shai Shaked Shakeel Shalev Sharif Sharo Shashank Shashi Shaul Shay Shayne Shehbaz Shelton
Sherif Sherwin Shigeki Shinichiro Shinji Shinjiro Shivraj Shlomi Shmuel Shohei Shubman Shuki Shukri Shunichi Siamak Sibert Sibo Sibren Sid
Siddharth Siebe Siebren Siegfried Siem Sierk Sietse Sigmund Siim Sijmen Silas Simcha Simeon Simón Sina Siniša Sithri Sitiveni Sizwe Sjaak
Sjard Sjef Sjeng Sjerp Sjimmie Sjoerd Sjors Skylar Skyler Slavko Soan Sobhi Soemano Sofiane Sohail Sohan Soheil Solee Sooronbay Sorin
Souleymane Srinivas Stacey Stanimir Stanislas Stanisław Stef Stefaan Steff Stein Steinar Stephanos Stevie Stijn Stoffel Stojan Struan
Stéphane Suat Subhash Sudesh Sudhir Sufyan Suhail Suheil Sumano Sundar Sung-min Surendra Susumu Svein Swann Sylvain Sylvester Sylvio Sytze
Szabolcs Szymon Sándor Séamus Sébastien Sören Sławomir Tadashi Tadeusz Tadhg Taede Tahir Tajudeen Takahiro Takayuki Takuji Tamás Tapio
Tarcisio Tarek Tarik Tarkan Tarquin Tarun Tatsuya Tawfik Taylor Taysir Teague Tedros Teije Tejashwi Teo Terence Terje Tero Terrance
Terrell Tetsuya Teun Teunis Teus Tevin Thad Themba Theodoor Theodorus Theofiel Theon Theophilus Theunis Thiago Thibaud Thibault Thibaut
Thiemen Thieu Thijs Thimeo Thoon Thorben Thorbjørn Thore Théo Théodore Théophile Tiago Tiber Tiberius Tibo Tidiane Tido Tieleman Tiemen
Tiemo Tiernan Tiff Tigo Tigran Tihomir Tijl Tijmen Tijn Tijs Tilio Timeo Timmy Timote Timothe Timothée Tinus Tireno Tito Titouan Tjalle
Tjalling Tjeerd Tjerk Tjibbe Tjor Tobin Toby Todor Toine Tomer Tomislav Tommie Tomohiro Tomoyasu Torak Tore Torin Torsten Toryn Toshio
Tracey Traian Tremaine Trenton Trevon Trinko Tristen Triston Troels Trond Tsachi Tsjitse Tsutomu Tsvetan Tuncay Tundu Tuomas Turgut Turki
Twan Tycho Tylan Tymeo Tyree Tyrese Tyron Tyrone Tzvi Ubbo Uche Uddhav Udo Ugo Ulan Ulco Uli Ulysse Umaro Umesh Umit Urbanus Uri Uriah
Uriel Ursul Usama Uzi Vahagn Vahid Valdas Valentijn Valentine Valentín Valerio Valère Vasco Vasile Vaughn Velislav Venkaiah Ventsislav
Veselin Vianney Vicente Vidal Viggo Vihan Vijay Vik Vikas Villy Vilém Vinay Vinnie Vinny Vinod Virat Virgile Vishal Vitor Vittore
Vlastimil Vojislav Volan Volkan Volkert Volko Vuk Vusi Vytautas Vít Wacław Wadih Waldemar Wale Walt Waqar Wassim Waylon Wendell Werner
Wesam Wessel Westin Weston Wichman Widodo Wiebe Wieger Wiesław Wietse Wijnand Wijnant Wilbert Wilbur Wilco Wilfried Willam Willard Willy
Wim Wiro Wissem Witold Wladimir Wojciech Wolfram Wolter Wouter Wybe Władysław Xander Xaveer Xaverius Xavi Xerxes Yaacov Yaakov Yacine
Yadollah Yahir Yanis Yaniv Yann Yannic Yannick Yannik Yannis Yardley Yaron Yaser Yasin Yassin Yassine Yasuhiro Yasuo Yavuz Yaw Ybo Yechiel
Yehezkel Yehiel Yehoshua Yehudi Yehya Yestin Yiftah Yigael Yigal Yinon Yishai Yisrael Yitzchak Ylan Ylann Yoan Yoann Yochanan Yoel Yogi
Yohan Yohanan Yohann Yoni Yoshihiko Yoshimasa Yoshio Yotam Youcef Younes Younis Yuichi Yuji Yukio Yusuke Yvan Yvo Yvon Zac Zachariah
Zacharias Zacharie Zachery Zack Zackary Zackery Zafar Zahid Zaiden Zain Zaine Zak Zaki Zane Zayden Zayed Zayn Zayne Zaza Zdeněk Zdzisław
Ze'ev Zeb Zebulon Zeger Zeke Zeki Zeph Ziyad Zlatko Zohreh Zoltan Zoltán Zsolt Zulfikar Zuriel Zvi Zyan Zylen Édouard Élie Émeric Émile
Émilien Éric Étienne Ólafur Óscar Ümit İbrahim İlker Ľudovít Łukasz Štefan Željko
`

/** Given names of women. */
export const moreWomen = `
Aafje Aafke Aagje Aal Aaliyah Aarti Aarushi Abagail Abbey Abbi Abbie Abby Abena Abi Abia Abigael Abigaël Abigaïl Abree Abrianna Abrielle
Abril Aby Adaeze Adalia Adaline Adalyn Addie Addilyn Adelaide Adelene Adelheid Adelia Adelina Adelinde Adeline Adelynn Adi Adreanna
Adrianna Adrianne Adrienne Adèle Aerona Afke Afra Agatha Agathe Aggie Agneta Agnieszka Agustina Ahlam Aileen Ailsa Aimee Aine Ainsleigh
Aishwarya Aisling Aislinn Aislynn Aissata Aitana Aizhan Akiko Akke Akosua Alaa Alaina Alanis Alanna Alannah Alayah Alayna Albane Alberta
Albertina Albertine Aleah Alecia Aleid Aleida Aleisha Alena Alenka Alessia Aletta Alev Alexa Alexus Aleyna Alia Alida Alie Alienor Aline
Alisa Alisha Alissa Alivia Alix Aliya Aliza Alize Alizee Alka Allie Allyson Alondra Alya Alycia Alyshialynn Alyson Alyssia Ama Amalia
Amani Amara Amarant Amari Amaris Amaryllis Amaya Amberly Ambre Ambrine Amel Amelie Amethyst Amie Amira Amirah Amya Amélie Ana-Maria Anabel
Anabelle Anae Anaelle Anahi Anais Anamaria Ananya Anat Anaïs Andie Andreea Andromeda Andrée Angelia Angelica Angelina Angeline Angelique
Angèle Anika Anikó Anisa Anissa Aniya Aniyah Anjali Anke Ankita Anna-Maja Annabel Annabella Annabelle Annabeth Annaelle Annalisa Annalise
Annamaria Anneke Anneli Annelies Anneloes Annemarie Annemiek Annemieke Annet Annie Anniek Annigje Annique Annmarie Anouk Anthea Antje
Antoinette Anuja Anusha Anushka Anya Aoibhe Aoibheann Aoife Aparna Aphrodite Apolline Arabella Arabelle Arbel Aregnazan Aria Ariadna
Ariadne Arianna Arianne Ariella Arielle Arisha Arleen Arlette Artemis Aruna Arwa Arwen Arya Asako Asha Ashanti Ashlee Ashleigh Ashli
Ashlie Ashlyn Ashlynn Ashton Ashvini Asmaa Assepoester Assia Assya Athalia Athene Athénaïs Atishi Aubreanna Aubree Audra Audriana Audrina
Augustina Augustine Aukje Aurelia Aurore Aurélie Ava Avaline Avery Avia Avril Awa Axelle Aya Ayako Ayana Ayanna Ayesha Ayisha Ayla Azadeh
Azalea Azam Azaria Azariah Aïssata Babette Babs Bailey Banu Barbertje Barbie Barbra Baukje Baylee Bea Beatrix Becca Beccy Beertje Belinda
Bellatrix Benita Bente Berenice Bernadett Bernice Bertha Bertille Beryl Bess Bessie Bethan Bethanie Bethany Bettina Beverly Beyonce Bhavna
Bilha Biljana Billie Birgitta Birgitte Blair Blaire Blake Blakely Blanca Blanche Blanka Blythe Bobbi Bobbie Bobby Bonita Bonquesha Borjana
Boukje Bouthaina Bożena Braelyn Brandi Brandy Braylee Brea Breanna Bregje Brenna Bria Briana Brianna Brianne Bridgette Bridie Briella
Brielle Brigid Briley Brinley Briony Brisa Britney Britta Brittany Brittney Brodie Brogan Bronagh Bronte Bronwen Bronwyn Brooke Brooklynn
Bryanna Brylee Bryn Brynlee Brynn Bryony Bunty Bushra Buthaina Cailin Caitlan Caitlin Caitlyn Caleigh Calie Calista Callie Calliope
Callista Camelia Cami Camilla Camry Camryn Candace Candice Candis Caoimhe Capucine Cara Carenza Carina Carissa Carlene Carley Carlie
Carlijn Carly Carlynn Carmela Carmit Caro Carola Carolien Carys Cassandra Cassandre Cassia Cassidy Cassie Cassiopeia Catalina Catarina
Cate Caterina Cathalina Catharina Catharine Cathleen Cathryn Cathérine Catlin Catrina Cayla Ceanna Cece Cecelia Cecilie Cecily Celeste
Celestia Celestine Celina Celise Celya Ceri Cerise Cerys Chahinez Chaima Chandra Chandrika Chanelle Chantal Chantelle Charis Charissa
Charla Charlene Charlette Charley Charline Charlize Charmaine Chayma Chelsey Chenai Chenille Cheri Cherie Cheryl Cheyanne Chieko
Chimamanda Chitra Chloé Chole Chrissy Christabel Christal Christen Christi Christiana Christianne Christie Christy Chrysanthemum Chrystal
Ciara Cici Ciel Cierra Clair Clarabelle Clarice Clarissa Clarisse Clary Claudette Claudine Clea Clelia Clemence Clementine Cleopatra
Clodagh Cloe Clotilde Cloé Clémence Coline Coralie Coraline Cordelia Cori Corina Corine Cornelia Corra Cosette Courtney Cressida Cristal
Cyndi Cyrielle Cécile Céleste Célestine Céline Dafna Dahlia Daina Dalal Damaris Danette Dani Danica Daniella Danika Danique Daniëlle Danna
Danuta Daphne Daphné Darby Darcey Darcie Dariga Darla Darlene Dasia Davida Davina Dayle Dayna Daysha Deana Deandra Deann Deanna Deanne
Debby Debora Dede Deedee Deena Deepa Deidre Deirdre Deja Delaney Delanie Delany Delfina Delia Delilah Delina Delores Delphine Demetria
Demi Dena Denice Denny Desiree Desirée Desislava Destinee Dewi Dianna Dianne Dieuwertje Dieuwke Dilys Dima Dinah Dione Dionne Dirkje Divya
Dixie Doetje Doortje Doreen Dorien Dorit Dorla Dorota Dorothea Dottie Dounia Dragana Dubravka Dulce Dymfna Dympna Dóra Eabha Edie Edit
Edwina Eefje Effie Efrat Eilidh Eimear Einat Einav Eireann Eisley Ela Elaheh Elaina Elana Elea Eleana Elen Eleonora Elia Eliana Elianis
Elicia Elida Elif Elin Eline Elinor Elissa Elize Elja Ellery Ellie Ellis Elly Eloane Elodie Eloise Elona Elora Elouise Elsie Elspeth
Elvina Elya Elyna Elyne Elysia Elyza Elzbieta Eléonore Elżbieta Eman Emanuela Emelda Emelie Emeline Emely Emer Emie Emiko Emilee Emilia
Emilie Emmalee Emmaline Emmalyn Emmanuelle Emmeline Emmie Emmy Emna Emy Encarna Enid Enola Enora Enya Ericah Erin Erine Ernestine Eryn
Erzsébet Eréndira Esi Esmay Esme Esmeralda Esmée Esparanza Esperanza Esra Estee Estelle Ester Estrella Eszter Ethel Eudora Eugenie Eugénie
Eun-hye Eunice Evaline Evangelina Evangeline Evelien Evelin Evelina Eveline Everly Evghenia Evi Evie Evika Evita Ewa Fabiana Fabrizia
Famke Fanny Fantine Farah Fariba Farrah Farzaneh Fatma Fatou Faustine Fawzia Fayette Felicia Felicity Femke Fenna Fenne Fernanda Ffion Fia
Fien Fiorella Firdous Flavie Flore Florencia Florine Forough Francine Francisca Frankie Franziska Freda Frederika Frederike Frederique
Freya Frieda Froukje Fumiko Funke Funmi Fátima Gabby Gabriella Gabrielle Gabriëlle Gaby Gali Galia Galya Garance Gauri Gayle Gaynor Gaëlle
Gea Geena Geerke Geertje Geertrui Geertruida Geesje Geeske Geeta Gena Genevieve Genna Georgette Georgie Gerda Germaine Gerrie Gertie
Geun-hye Ghada Ghislaine Gia Giada Gianna Gigi Gila Gilda Gillian Ginnie Ginny Giovanna Gisela Giselle Gisselle Glenys Glynis Godelieve
Golnaz Gordana Gracelyn Gracie Grainne Grażyna Greetje Gretha Grietje Griselda Gro Guadalupe Guinevere Guri Guusje Gwenaëlle Gwendoline
Gwendolyn Gwyneth Gökçe Gülay Habiba Hadar Hadewig Hadley Hafsa Hagit Hailee Hajar Haleh Haleigh Haley Halima Halina Halle Hanae Hanneke
Harmina Harmke Haruka Haruko Hatice Hattie Hayat Haylee Hazeline Hebe Hedwig Heiltje Heintje Heleen Helina Helle Helène Hendrika Hennie
Henny Henrieke Henrietta Henriëtte Hepsiba Hermien Hermine Hermione Hester Hetty Hiba Hila Hilde Hildegard Hind Hine Hiroko Hoda Hollie
Hortense Hubertina Huda Hye-jin Héloïse Hélène Hülya Ianthe Ibtihal Ibtissem Idit Ifeoma Ikram Ilaria Ildiko Ildikó Ilene Iliana Ilja
Ilonka Ilyana Ilze Imaan Iman Imani Imen Imene Imke Immy Imogen Inas Inaya Inbal Indie Indira Indy Ine Ineke Inez Inge Inger Ingrida Inès
Ioana Iona Ireri Irit Irma Isabell Isadora Isaure Isha Isidora Isobel Isolde Isra Itzel Ivanna Iveta Iyanna Izabella Izia Izidora Izzie
Jacinta Jackline Jacoba Jacquelyn Jada Jaden Jadranka Jadwiga Jadyn Jaelynn Jaida Jamiya Janae Jancis Janelle Janessa Janette Jania Janie
Janis Janiya Janna Janneke Jannie Janny Jansje Jantine Jantje Jaqueline Jarmila Jasmijn Jasmin Jasna Jaya Jayda Jayden Jayla Jaylene
Jaylinn Jaylynn Jayne Jazlyn Jazmin Jazmine Jazmín Jaël Jeanna Jeannette Jeannie Jeannine Jeanny Jemima Jemma Jena Jenelle Jenessa
Jennette Jenni Jennie Jensen Jeri Jerri Jessa Jessie Jesslyn Jetske Ji-hyun Ji-woo Jihan Jihane Jila Jillian Jimena Jitka Jitske Joana
Joann Jodi Jodie Joelle Joeri Jojo Jolanda Jolande Jolanta Joleen Jolene Jolie Jolien Jolijn Jolin Joni Jordana Jordyn Jorja Josefa
Josefien Josefina Joselyn Josie Josine Joséphine Joya Jozefa Joëlle Juana Judit Julianna Julianne Julienne Juliet Julieta Juliett Juline
Julissa Jumana Juniper Junko Justina Justyna Kacey Kadence Kadri Kaelyn Kahina Kaidence Kailey Kailyn Kaina Kaitlin Kaitlyn Kaitlynn Kalea
Kaleigh Kali Kalia Kalista Kaliyah Kallie Kalpana Kamelia Kamryn Kanimozhi Kara Kari Karissa Karla Karlee Karlijn Karly Karolina Karyn
Kasey Kassandra Kassidy Kassie Katalin Katara Katarina Katarzyna Katelyn Katelynn Katharine Katherina Katia Katlyn Katniss Katrien Katrijn
Katrina Katrín Katy Kavita Kavitha Kaya Kaylee Kayleigh Kayley Kaylie Kaylin Kayna Kazuko Keana Keara Keeley Keely Keiko Keira Keisha
Kelia Kelis Kelley Kelli Kellie Kellyanne Kelsey Kelsie Kelya Kemi Kendall Kenna Kensi Kenza Kenzie Keon-hee Kera Keren Keri Kerian Kerri
Kessy Khadija Khady Kia Kiana Kiara Kiera Kierra Kiersten Kiley Kimberlee Kimberley Kimberly Kimbriella Kimmy Kinley Kinsey Kinsley Kira
Kiran Kirstin Kirsty Kitty Kizzy Klaasje Kloe Klára Kolinda Komal Koren Kori Kornelia Kourtney Krista Kristel Kristie Kristy Krystal
Krystyna Kumiko Květa Kya Kyara Kyla Kylee Kyleigh Kylie Kyoko LaMonica Lacey Lacie Ladonna Laetitia Laila Laimdota Lainey Lakshmi Lakyn
Lalie Lalita Laly Lamia Laney Larissa Lata Latoya Laure Laurel Laurentien Laurie Laurine Lauryn Lavana Lavinia Layana Layla Leana Leandra
Leane Leann Leanna Leanne Leda Leela Leelou Leena Leentje Leia Leilani Leina Lela Leliana Leni Lenie Lenka Lenora Lenore Leona Leonie
Leonora Leontine Leora Lesley Lesly Letitia Lettie Lexi Lexia Lexie Lexis Leyna Li Liah Liana Lianne Liat Libbie Libby Lidewij Lidwina
Lieke Liekele Liesbeth Liesl Lieve Liina Lilah Lilas Lili-Rose Lilia Lilie Lilita Lilith Lilja Lilli Lillia Lillian Lillie Lilly Lilou
Lilwenn Lily-Rose Lilya Limor Lincy Linde Lindiwe Lindsi Lindy Linsi Liri Lisanne Lisette Lison Livia Livvy Liya Lizbeth Lizette Lizzie
Lizzy Ljiljana Loane Loanne Loes Lolita Lonneke Lora Loran Loredana Lorelei Loretta Lori Lorie Lorna Lorri Lorrie Lotta Lottie Lou-Ann
Lou-Anne Louane Louann Louanne Louella Louisa Louison Louna Luana Luann Lubna Luce Luciana Lucile Lucille Ludivine Lupita Lya Lyana Lyke
Lyla Lylia Lylou Lyna Lynda Lyndsey Lynette Lynnette Lynsey Lyra Léa Léonie Maarit Maartje Maayan Macey Macie Mackenzie Macy Madalyn
Maddie Maddison Maddy Madelyn Madhavi Madisyn Madyson Maelia Maelie Maeline Maelly Maellys Maely Maelyne Maelyss Maeva Maeve Magdalene
Maha Mahin Mahnaz Mahsa Maike Maily Mailys Maimouna Maina Maire Mairead Maisie Maissa Maissane Maisy Maite Maiwenn Makayla Makenna
Makenzie Maki Mala Malak Maleeha Malena Malia Malika Malina Malinda Mallory Malory Manal Manel Manelle Manisha Manju Marcella Marcelle
Marcellina Marci Marcie Marcy Margaretha Margaux Marge Margie Margo Margret Margriet Mariah Mariangel Marianna Maribel Marie-Claire
Marieke Mariela Mariella Marije Marijke Marijn Marike Mariko Marilou Maris Mariska Marisol Marissa Marit Maritza Mariya Mariyam Mariëlle
Mariëtte Marja Marjan Marjolein Marjolijn Markéta Marla Marlee Marleen Marlena Marlies Marloes Marnie Marsha Marthe Martine Marwa Maryann
Marybeth Maryjane Marylise Marylou Marème María Masako Masie Masih Masoumeh Mathilda Mathilde Matilda Mattie Maud Maude Maura May Mayawati
Maybell Mayke Maylis Maysoon Mayssa Mayumi Mazie Maëlle Maëlys Małgorzata Mckayla Mckenna Mckenzie Meagan Meaghan Meenakshi Meglena Megumi
Mehriban Meike Meirav Meissa Melia Melina Mellina Melodie Melyna Melyne Meral Merav Merete Merida Meriem Merissa Merja Merve Meryem Meryl
Meta Mette-Marit Mi-kyung Micaela Michela Michiko Midori Mieke Mietje Mihaela Miho Mika Mikaela Mikayla Mikhaela Milada Mildred Milla
Millicent Millie Milly Milou Minakshi Mindy Minerva Minke Mirabel Mirabelle Mireille Miri Mirielle Mirjam Mirjana Mirte Mirthe Missie
Mitra Mitzi Mollie Moniek Moran Morgana Morgane Moya Mumbua Murkina Myfanwy Myla Myriam Myrna Myrthe Márta Mélanie Méline Mélissa Mía
Naana Nadene Nadera Naelle Nafisa Naheed Nahla Naia Naila Naima Nais Naja Najat Najla Nandini Nanette Naoko Naomie Narges Nariman Nasreen
Nasrin Natasja Nataša Natsuko Nava Nawal Nawel Naya Nayeli Nayla Nazanin Neele Neeltje Neeta Neha Neila Nele Nelia Nelleke Nellie Nelly
Nena Nerissa Nermin Nesrin Nesrine Nessa Neta Netumbo Nevaeh Neve Nevzat Neyla Niamh Nibal Nichola Nichole Nicki Nicky Nicolette Nidhi
Nienke Nieve Nihad Niki Nila Nili Niloufar Nilüfer Ninon Nisa Nisha Nishka Nita Nitzan Nneka Noelie Noeline Noella Noelle Noely Noemi
Nofar Noha Nola Nomvula Noortje Norah Noreen Noriko Norma Nosiviwe Nour Noémie Noëlla Nur Nurit Nurul Nyla Nynke Obiageli Oby Octavia
Océane Odalis Odalys Odele Odelia Odette Odilia Ofra Oona Oonagh Ophélie Oprah Oriana Oriane Orianna Orit Orlaith Orlane Ornella Orsolya
Osnat Oumou Outi Padma Paisley Pallavi Paloma Paola Parisa Parvaneh Parveen Pascale Pascalle Patty Paulette Paulien Paulina Payton Peggy
Perla Perrie Perrine Persephone Pervin Petronella Philippine Phillipa Philomena Philomène Phoebe Pien Pieternel Pietertje Piper Pippa
Piroska Pleun Pollyanna Pooja Poonam Pratibha Preeti Presley Preslie Priscilla Prue Päivi Pénélope Pınar Quiana Quinty Rabab Rabia Rachael
Rachelle Radha Raegan Raelyn Rafaela Ragnhild Rahma Raina Raine Rajni Raluca Ramona Ramsha Randi Rani Raphaëlle Raquel Rasa Rasha Rashmi
Rayna Rayne Reanna Reanne Rebeca Rebekah Reem Rehana Reiko Reilly Reina Rekha Remi Renae Renesmee Renho Renske Renu Renée Reut Reyna Rhian
Rhianna Rhiannon Rhoda Rhona Rianna Rianne Richelle Ricki Rie Rihab Riham Rihanna Riikka Rikki Rinat Rini Ritu Rixt Riya Roanne Rochelle
Rocio Roisin Rola Rolanda Romane Romi Ronda Roni Ronit Rosalie Rosalina Rosalinda Rosalynn Rosanna Rosanne Roseanne Rosella Roselle
Rosemarie Rosena Rosetta Roshni Rosie Rositsa Rosy Rowena Roxane Roxie Roxy Roya Roza Rozemarijn Rozlynn Rubina Rumiana Ruthie Ryanne
Rydel Rylee Ryleigh Rylie Ryoko Rébecca Réka Sabina Sacha Sachiko Sadhbh Sadia Sadie Safia Safire Safiya Saige Saima Saira Sakina Salma
Salomé Samar Samara Samina Samira Sammie Sammy Sandrine Sangeeta Sania Sanita Sanja Sanne Saoirse Sari Sarina Sarita Sariya Sascha Sasha
Satoko Sawsan Sayuri Scarlett Sebastianne Sedigheh Sehrish Selena Selene Selin Selina Senuri Sepideh Seren Setsuko Severina Sevgi Shadi
Shahd Shahida Shahla Shaima Shaina Shakira Shalini Shamira Shana Shania Shanna Shanon Shari Sharren Shary Shauna Shawna Shawnette Shayla
Shayna Shazia Sheena Shelia Shelly Sherhonte Sheri Sherine Sherri Sherrie Sherry Shikma Shira Shireen Shiri Shirin Shivani Shobha Shohreh
Shona Shonagh Shreya Shruti Shulamit Shyann Shyla Sibel Sidonia Sidonie Sietske Sigal Sigourney Sigyn Silvana Simin Simran Sindy Siobhán
Sirine Siti Siv Sivan Sixtine Sjoerdtje Sjoukje Skylar Skyler Slavica Smadar Smita Smriti Snežana Soha Soline Solveig Solène Sonali Sondra
Soo-jin Sophy Soraya Sorrel Soukaina Soukaïna Soumaya Stacey Staci Stacie Starla Stefanie Steph Sterre Suad Suhair Sujata Suki Sumitra
Sunita Supriya Susannah Suzan Suzanna Suzette Suzie Suzy Swantje Swati Sybil Sylvana Syrine Tabatha Tabitha Tagan Tahira Tahlia Tailynn
Taina Takako Tali Talia Talitha Taliyah Tallulah Tamar Tamera Tami Tamia Tamika Tamira Tammi Tammie Tamra Tamsin Tamya Tanika Tanisha
Tansu Taraneh Tarja Taryn Tasha Tasmin Tatjana Tatum Tawakkol Tawana Taya Tayah Tayla Taylah Tayler Taylor Teagan Teegan Tegan Teigan
Tenille Teona Teri Terri Terrie Tessel Thais Thalia Thandi Thaïs Thelma Theodora Theresia Thomasina Thuli Thuraya Thérèse Tiana Tiara
Tiegan Tine Tineke Tiphaine Tisha Tjitske Tomoko Tonia Tonya Torunn Tova Tracey Traci Tracie Trijntje Trina Trish Trisha Trista Trixie
Trixy Trudi Trudie Trudy Truus Tsveta Tula Tyra Tytti Tzeela Tzofia Tülay Uma Urszula Usha Valentine Valeria Vandana Varsha Vasundhara
Veda Veerle Velma Venetia Vered Veronique Vesna Vickie Victoire Vidya Viktorija Vineeta Violette Viorica Viviana Vivien Vivienne Věra Wafa
Waheeda Wahida Wan Waverley Welmoed Wendi Widad Wietske Wilhelmina Willeke Willemien Willemijn Winifred Winnifred Winona Wynne Xana Xandra
Xandria Xanthe Xaviera Xena Ximena Xiomara Xochil Xochitl Yaelle Yafit Yara Yarden Yasaman Yasemin Yashoda Yasmina Yasmine Yassamin Yasuko
Yazmin Yelena Yeo Yesenia Yessica Yewande Yfke Yifat Yo-jong Yoko Yoshiko Youna Young-sook Yousra Ysabel Yukiko Yula Yulissa Yumi Yumiko
Yun-hee Yuna Yuriko Yvaine Yvon Zada Zaheera Zahraa Zaira Zakia Zali Zandile Zara Zaria Zartaj Zaya Zayla Zdenka Zehava Zehra Zelda Zelida
Zelie Zelina Zena Zendaya Zeynab Zeynep Zia Ziba Zina Zingiswa Ziva Zoey Zofia Zola Zora Zorana Zoya Zoé Zoë Zsuzsanna Zula Zuri Zwaantje
Zyana Ágnes Élisabeth Élise Élodie Éloïse Émilie Þórdís Ľubica Šárka
`
